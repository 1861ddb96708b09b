const db = require('./db.js');

const cache = new Map();

const getClient = (clientId, clientSecret) => {
  const key = `${clientId} ${clientSecret}`;
  if (!cache.has(key)) {
    cache.set(
      key,
      db.clients.find((client) => client.clientId === clientId && client.clientSecret === clientSecret),
    );
  }
  return cache.get(key);
};

module.exports = { getClient };
