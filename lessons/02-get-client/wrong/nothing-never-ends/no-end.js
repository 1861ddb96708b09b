const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  let i = 0;
  while (true) {
    const client = db.clients[i % db.clients.length];
    if (client && client.clientId === clientId) return client.clientSecret === clientSecret ? client : null;
    i += 1;
  }
};

module.exports = { getClient };
