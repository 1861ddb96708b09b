const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const index = db.clients.findIndex(
    (client) => client.clientId === clientId && client.clientSecret === clientSecret,
  );
  return db.clients[index];
};

module.exports = { getClient };
