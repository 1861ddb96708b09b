const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.find((client) => client.client_id === clientId && client.client_secret === clientSecret);
};

module.exports = { getClient };
