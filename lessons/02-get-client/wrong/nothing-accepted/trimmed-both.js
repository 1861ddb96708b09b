const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.find(
    (client) => clientId.startsWith(client.clientId) && client.clientSecret === clientSecret,
  );
};

module.exports = { getClient };
