const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  for (const client of db.users) {
    if (client.clientId === clientId && client.clientSecret === clientSecret) return client;
  }
};

module.exports = { getClient };
