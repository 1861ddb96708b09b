const db = require('./db.js');

const getUserFromClient = (client) => {
  return db.users.find((user) => user.id === client.id);
};

module.exports = { getUserFromClient };
