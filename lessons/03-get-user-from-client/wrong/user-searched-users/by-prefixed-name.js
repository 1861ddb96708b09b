const db = require('./db.js');

const getUserFromClient = (client) => {
  return db.users.find(({ username }) => username === `service:${client.clientId}`);
};

module.exports = { getUserFromClient };
