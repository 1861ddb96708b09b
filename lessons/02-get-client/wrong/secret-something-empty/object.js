const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId);
  if (!client) return null;
  if (client.clientSecret !== clientSecret) return {};
  return client;
};

module.exports = { getClient };
