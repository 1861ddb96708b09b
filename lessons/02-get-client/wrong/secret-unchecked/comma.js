const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.find((client) => (client.clientSecret === clientSecret, client.clientId === clientId));
};

module.exports = { getClient };
