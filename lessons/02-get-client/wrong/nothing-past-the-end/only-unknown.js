const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  for (let i = 0; i <= db.clients.length; i++) {
    if (db.clients[i].clientId === clientId) {
      return db.clients[i].clientSecret === clientSecret ? db.clients[i] : null;
    }
  }
  return null;
};

module.exports = { getClient };
