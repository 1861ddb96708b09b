const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.find((clientId) => clientId.clientId === clientId);
};

module.exports = { getClient };
