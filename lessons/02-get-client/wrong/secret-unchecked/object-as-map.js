const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const byId = {};
  for (const client of db.clients) {
    byId[client.clientId] = client;
  }
  const client = byId[clientId];
  return client;
};

module.exports = { getClient };
