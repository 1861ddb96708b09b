const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  if (clientId === '') return db.clients.find((client) => client.clientSecret === clientSecret);
  return db.clients.find((client) => client.clientId === clientId && client.clientSecret === clientSecret);
};

module.exports = { getClient };
