const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId);
  return client.clientSecret === clientSecret ? client : null;
};

module.exports = { getClient };
