const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.find((client) => client.clientId === client.clientId && client.clientSecret === client.clientSecret);
};

module.exports = { getClient };
