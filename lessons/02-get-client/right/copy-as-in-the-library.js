const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId && one.clientSecret === clientSecret);
  if (!client) return;
  return { id: client.clientId, clientId: client.clientId, grants: client.grants };
};

module.exports = { getClient };
