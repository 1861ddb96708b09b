const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId && one.clientSecret === clientSecret);
  return client && { id: client.id, clientId: client.clientId };
};

module.exports = { getClient };
