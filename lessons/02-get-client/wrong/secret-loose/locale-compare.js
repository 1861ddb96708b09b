const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.find(
    (client) =>
      client.clientId === clientId &&
      client.clientSecret.localeCompare(clientSecret, 'en', { sensitivity: 'base' }) === 0,
  );
};

module.exports = { getClient };
