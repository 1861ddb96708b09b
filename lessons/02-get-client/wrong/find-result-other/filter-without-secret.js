const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const clients = db.clients.filter((client) => client.clientId === clientId);
  return clients;
};

module.exports = { getClient };
