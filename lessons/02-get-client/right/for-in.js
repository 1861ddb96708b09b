const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  for (const index in db.clients) {
    const client = db.clients[index];
    if (client.clientId === clientId && client.clientSecret === clientSecret) return client;
  }
};

module.exports = { getClient };
