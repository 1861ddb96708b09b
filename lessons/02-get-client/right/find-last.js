const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.findLast((client) => client.clientId === clientId && client.clientSecret === clientSecret);
};

module.exports = { getClient };
