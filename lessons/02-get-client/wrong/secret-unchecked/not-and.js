const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId);
  if (!client && client.clientSecret !== clientSecret) return null;
  return client;
};

module.exports = { getClient };
