const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId && one.clientSecret === clientSecret);
  if (client) delete client.clientSecret;
  return client;
};

module.exports = { getClient };
