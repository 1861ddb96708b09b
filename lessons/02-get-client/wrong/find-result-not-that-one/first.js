const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients[0];
};

module.exports = { getClient };
