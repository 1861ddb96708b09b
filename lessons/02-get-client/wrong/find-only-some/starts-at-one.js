const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  for (let i = 1; i < db.clients.length; i++) {
    if (db.clients[i].clientId === clientId && db.clients[i].clientSecret === clientSecret) {
      return db.clients[i];
    }
  }
};

module.exports = { getClient };
