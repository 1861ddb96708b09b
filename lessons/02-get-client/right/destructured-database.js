const { clients } = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return clients.find((client) => client.clientId === clientId && client.clientSecret === clientSecret);
};

module.exports = { getClient };
