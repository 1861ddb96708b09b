const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.find(({ id, clientSecret: secret }) => id === clientId && secret === clientSecret);
};

module.exports = { getClient };
