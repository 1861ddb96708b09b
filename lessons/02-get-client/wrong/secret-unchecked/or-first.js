const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId) || db.clients[0];
  return client;
};

module.exports = { getClient };
