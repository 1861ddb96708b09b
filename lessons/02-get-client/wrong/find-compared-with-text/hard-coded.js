const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.find(
    (client) => client.clientId === 'photo-printer' && client.clientSecret === clientSecret,
  );
};

module.exports = { getClient };
