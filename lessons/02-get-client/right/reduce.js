const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.reduce(
    (found, client) =>
      client.clientId === clientId && client.clientSecret === clientSecret ? client : found,
    undefined,
  );
};

module.exports = { getClient };
