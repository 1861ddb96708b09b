const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const byId = Object.create(null);
  for (const client of db.clients) byId[client.clientId] = client;
  const client = byId[clientId];
  return client !== undefined && client.clientSecret === clientSecret ? client : undefined;
};

module.exports = { getClient };
