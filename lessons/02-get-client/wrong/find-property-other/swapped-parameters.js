const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.find((client) => client.clientId === clientSecret && client.clientSecret === clientId);
};

module.exports = { getClient };
