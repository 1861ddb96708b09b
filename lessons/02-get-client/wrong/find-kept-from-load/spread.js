const db = require('./db.js');
const clients = [...db.clients];

const getClient = (clientId, clientSecret) => {
  return clients.find((client) => client.clientId === clientId && client.clientSecret === clientSecret);
};

module.exports = { getClient };
