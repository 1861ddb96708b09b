const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const found = db.clients.filter((client) => (client.clientId = clientId));
  return found[0];
};

module.exports = { getClient };
