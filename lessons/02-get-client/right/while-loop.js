const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  let index = 0;
  while (index < db.clients.length) {
    const client = db.clients[index];
    if (client.clientId === clientId && client.clientSecret === clientSecret) return client;
    index += 1;
  }
  return undefined;
};

module.exports = { getClient };
