const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.find((client) => clientSecret === client.clientSecret && clientId === client.clientId);
};

module.exports = { getClient };
