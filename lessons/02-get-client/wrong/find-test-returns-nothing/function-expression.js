const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find(function (one) {
    one.clientId === clientId;
  });
  return client;
};

module.exports = { getClient };
