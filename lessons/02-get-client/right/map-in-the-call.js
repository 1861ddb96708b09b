const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const byId = new Map(db.clients.map((client) => [client.clientId, client]));
  const client = byId.get(clientId);
  return client && client.clientSecret === clientSecret ? client : null;
};

module.exports = { getClient };
