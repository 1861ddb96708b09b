const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const id = clientId.toLowerCase();
  return db.clients.find((client) => client.clientId === id && client.clientSecret === clientSecret);
};

module.exports = { getClient };
