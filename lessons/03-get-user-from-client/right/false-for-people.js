const db = require('./db.js');

const getUserFromClient = (client) => {
  const taken = new Set(db.users.map(({ username }) => username));
  return !taken.has(client.id) && { username: client.id };
};

module.exports = { getUserFromClient };
