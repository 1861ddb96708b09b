const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.find((one) => one.clientId === clientId && one.clientSecret === clientSecret) || {};
};

module.exports = { getClient };
