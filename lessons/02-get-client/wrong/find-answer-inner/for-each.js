const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  db.clients.forEach((client) => {
    if (client.clientId === clientId && client.clientSecret === clientSecret) {
      return client;
    }
  });
};

module.exports = { getClient };
