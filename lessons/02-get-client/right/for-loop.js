const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  for (let i = 0; i < db.clients.length; i++) {
    const client = db.clients[i];
    if (client.clientId === clientId && client.clientSecret === clientSecret) {
      return client;
    }
  }
};

module.exports = { getClient };
