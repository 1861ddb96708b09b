const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId);
  if (!client) return null;
  return client.clientSecret === clientSecret ? client : 'wrong secret';
};

module.exports = { getClient };
