const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const fits = (client) => client.clientId === clientId && client.clientSecret === clientSecret;
  if (!db.clients.some(fits)) return null;
  return db.clients.find(fits);
};

module.exports = { getClient };
