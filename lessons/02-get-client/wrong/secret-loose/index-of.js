const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId);
  return client && client.clientSecret.indexOf(clientSecret) >= 0 ? client : null;
};

module.exports = { getClient };
