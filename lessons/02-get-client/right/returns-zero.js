const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId);
  return client && client.clientSecret === clientSecret ? client : 0;
};

module.exports = { getClient };
