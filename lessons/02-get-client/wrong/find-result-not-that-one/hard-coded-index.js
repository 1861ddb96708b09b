const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients[1];
  return client;
};

module.exports = { getClient };
