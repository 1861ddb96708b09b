const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  let client;
  while ((client = db.clients.pop())) {
    if (client.clientId === clientId && client.clientSecret === clientSecret) return client;
  }
  return null;
};

module.exports = { getClient };
