const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.find((client) => clientId === client.clientId === clientSecret);
};

module.exports = { getClient };
