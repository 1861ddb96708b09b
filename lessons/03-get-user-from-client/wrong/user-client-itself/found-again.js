const db = require('./db.js');

const getUserFromClient = (client) => {
  return db.clients.find(({ clientId }) => clientId === client.clientId);
};

module.exports = { getUserFromClient };
