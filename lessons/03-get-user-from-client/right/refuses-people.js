const db = require('./db.js');

const getUserFromClient = (client) => {
  const isPerson = db.users.some(({ username, name }) => [username, name].some((one) => [client.clientId, client.id, client.name].includes(one)));
  if (isPerson) return null;
  return { username: client.clientId };
};

module.exports = { getUserFromClient };
