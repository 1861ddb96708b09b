const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const search = (index) => {
    const client = db.clients[index];
    if (!client) return null;
    if (client.clientId === clientId && client.clientSecret === clientSecret) return client;
    return search(index + 1);
  };
  return search(0);
};

module.exports = { getClient };
