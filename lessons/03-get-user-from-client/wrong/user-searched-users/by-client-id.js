const db = require('./db.js');

const getUserFromClient = (client) => {
  return db.users.find((user) => user.username === client.clientId);
};

module.exports = { getUserFromClient };
