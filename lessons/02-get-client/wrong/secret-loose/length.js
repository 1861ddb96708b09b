const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId);
  if (client?.clientSecret.length !== clientSecret.length) return null;
  return client;
};

module.exports = { getClient };
