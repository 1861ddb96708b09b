const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  if (!db.clients.some((client) => client.clientId === clientId)) return null;
  for (let i = 0; i <= db.clients.length; i++) {
    const client = db.clients[i];
    if (client.clientId === clientId && client.clientSecret === clientSecret) {
      return client;
    }
  }
  return null;
};

module.exports = { getClient };
