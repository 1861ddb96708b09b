const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const clients = [...db.clients].sort((one, other) => one.clientId.localeCompare(other.clientId));
  return clients.find((client) => client.clientId === clientId && client.clientSecret === clientSecret);
};

module.exports = { getClient };
