const db = require('./db.js');

const getUserFromClient = (client) => {
  const { id, username, name } = db.users[0];
  return { id, username, name };
};

module.exports = { getUserFromClient };
