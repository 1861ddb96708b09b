const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  if (!clientId || !clientSecret) return null;
  return db.clients.find((client) => client.clientId === clientId && client.clientSecret === clientSecret);
};

module.exports = { getClient };
