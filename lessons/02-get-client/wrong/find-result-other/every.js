const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.every((client) => client.clientId !== clientId || client.clientSecret !== clientSecret) === false;
};

module.exports = { getClient };
