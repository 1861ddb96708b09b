const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.findIndex((client) => client.clientId === clientId && client.clientSecret === clientSecret);
};

module.exports = { getClient };
