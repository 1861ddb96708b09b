const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.find((client) => {
    const { clientId: id, clientSecret: secret } = client;
    return id === clientId && secret === clientSecret;
  });
};

module.exports = { getClient };
