const db = require('./db.js');

const getUserFromClient = (client) => {
  if (db.users.some(({ username, name }) => [client.clientId, client.id, client.name].some((one) => one === username || one === name))) {
    throw new Error('A client may not have the name of a person.');
  }
  return { username: client.clientId };
};

module.exports = { getUserFromClient };
