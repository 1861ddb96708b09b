const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.find(function (client) {
    return client.clientId === clientId && client.clientSecret === clientSecret;
  });
};

module.exports = { getClient };
