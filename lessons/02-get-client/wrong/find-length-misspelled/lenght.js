const db = require('./db');

const getClient = (clientId, clientSecret) => {
  for (let i = 0; i < db.clients.lenght; i++) {
    let client = db.clients[i];
    if (client.clientId === clientId && client.clientSecret === clientSecret) {
      return client;
    }
  }
  return null;
};

module.exports = { getClient };
