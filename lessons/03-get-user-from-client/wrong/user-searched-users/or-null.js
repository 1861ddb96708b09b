const db = require('./db.js');

const getUserFromClient = (client) => {
  return db.users.find((user) => user.name === client.name) || null;
};

module.exports = { getUserFromClient };
