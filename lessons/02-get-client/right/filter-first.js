const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.filter((client) => client.clientId === clientId && client.clientSecret === clientSecret)[0];
};

module.exports = { getClient };
