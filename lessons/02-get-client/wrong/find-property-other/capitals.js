const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.find((client) => client.clientID === clientId && client.clientSecret === clientSecret);
};

module.exports = { getClient };
