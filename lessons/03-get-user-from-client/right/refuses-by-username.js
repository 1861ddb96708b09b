const db = require('./db.js');

const getUserFromClient = (client) => {
  if (db.users.some(({ username }) => username === client.clientId)) return undefined;
  return { username: client.clientId };
};

module.exports = { getUserFromClient };
