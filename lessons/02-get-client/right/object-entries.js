const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  for (const [, client] of Object.entries(db.clients)) {
    if (client.clientId === clientId && client.clientSecret === clientSecret) return client;
  }
};

module.exports = { getClient };
