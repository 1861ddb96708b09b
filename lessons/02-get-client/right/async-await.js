const db = require('./db.js');

const getClient = async (clientId, clientSecret) => {
  const clients = await Promise.resolve(db.clients);
  return clients.find((client) => client.clientId === clientId && client.clientSecret === clientSecret);
};

module.exports = { getClient };
