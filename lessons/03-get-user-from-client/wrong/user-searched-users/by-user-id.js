const db = require('./db.js');

const getUserFromClient = (client) => {
  const user = db.users.find(({ id }) => id === client.userId);
  return user;
};

module.exports = { getUserFromClient };
