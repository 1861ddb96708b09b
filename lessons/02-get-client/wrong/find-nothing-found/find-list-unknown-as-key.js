const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db[clientId];
};

module.exports = { getClient };
