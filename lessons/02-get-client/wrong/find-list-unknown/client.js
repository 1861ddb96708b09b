const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.client.find((client) => client.clientId === clientId && client.clientSecret === clientSecret);
};

module.exports = { getClient };
