const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const byId = db.clients.find((client) => client.clientId === clientId);
  const bySecret = db.clients.find((client) => client.clientSecret === clientSecret);
  if (byId && bySecret) return byId;
  return null;
};

module.exports = { getClient };
