const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  for (const client of db.clients) {
    if (client.clientId = clientId) {
      if (client.clientSecret === clientSecret) return client;
    }
  }
};

module.exports = { getClient };
