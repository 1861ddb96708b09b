const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const { clients } = db;
  return clients.find(({ clientId: id, clientSecret: secret }) => id === clientId && secret === clientSecret);
};

module.exports = { getClient };
