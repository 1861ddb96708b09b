const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId && one.clientSecret === clientSecret);
  if (!client) return null;
  client.id = client.clientId;
  return client;
};

module.exports = { getClient };
