const db = require('./db.js');

const getUserFromClient = (client) => {
  return db.users.filter(({ username }) => username === client.clientId);
};

module.exports = { getUserFromClient };
