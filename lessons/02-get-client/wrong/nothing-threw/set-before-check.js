const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const { clientSecret: secret, ...client } = db.clients.find((one) => one.clientId === clientId);
  if (secret === clientSecret) return client;
};

module.exports = { getClient };
