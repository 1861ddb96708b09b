const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.find((client) => {
    if (client.clientId !== clientId) return false;
    return client.clientSecret === clientSecret;
  });
};

module.exports = { getClient };
