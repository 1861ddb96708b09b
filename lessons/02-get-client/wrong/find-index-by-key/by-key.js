const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients[clientId];
};

module.exports = { getClient };
