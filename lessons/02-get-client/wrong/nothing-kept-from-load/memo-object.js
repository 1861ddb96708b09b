const db = require('./db.js');

const found = Object.create(null);

const getClient = (clientId, clientSecret) => {
  const client = found[clientId] || db.clients.find((one) => one.clientId === clientId);
  if (!client || client.clientSecret !== clientSecret) return null;
  found[clientId] = client;
  return client;
};

module.exports = { getClient };
