const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  for (const client of db.clients) {
    if (client.id == clientId && client.clientSecret == clientSecret) {
      return client;
    }
  }
  return null;
};

module.exports = { getClient };
