const db = require('./db.js');

const byId = new Map(db.clients.map((client) => [client.clientId, client]));

const getClient = (clientId, clientSecret) => {
  const client = byId.get(clientId);
  return client && client.clientSecret === clientSecret ? client : undefined;
};

module.exports = { getClient };
