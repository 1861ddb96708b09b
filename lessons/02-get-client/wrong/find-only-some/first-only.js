const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients[0];
  if (client && client.clientId === clientId && client.clientSecret === clientSecret) {
    return client;
  }
};

module.exports = { getClient };
