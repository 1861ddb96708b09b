const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = { clientId, clientSecret };
  return db.clients.includes(client) ? client : null;
};

module.exports = { getClient };
