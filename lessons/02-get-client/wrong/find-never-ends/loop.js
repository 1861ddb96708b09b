const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  let i = 0;
  while (i < db.clients.length) {
    if (db.clients[i].clientId === clientId && db.clients[i].clientSecret === clientSecret) return db.clients[i];
  }
};

module.exports = { getClient };
