const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.find(
    (client) => client.clientId === clientId && new RegExp(clientSecret).test(client.clientSecret),
  );
};

module.exports = { getClient };
