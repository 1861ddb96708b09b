const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId);
  if (!client) return null;
  if (client.clientSecret !== clientSecret) return new Error('wrong secret');
  return client;
};

module.exports = { getClient };
