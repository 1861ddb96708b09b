const db = require('./db.js');

const getUserFromClient = (client) => {
  const user = { username: `service:${client.clientId}` };
  db.users = [...db.users, user];
  return user;
};

module.exports = { getUserFromClient };
