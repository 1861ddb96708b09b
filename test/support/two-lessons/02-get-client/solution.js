const db = require('./db.js');

const getClient = (clientId, clientSecret) =>
  db.clients.find((client) => client.clientId === clientId && client.clientSecret === clientSecret);

module.exports = { getClient };
