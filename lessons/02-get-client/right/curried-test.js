const db = require('./db.js');

const fits = (clientId, clientSecret) => (client) =>
  client.clientId === clientId && client.clientSecret === clientSecret;

const getClient = (clientId, clientSecret) => {
  return db.clients.find(fits(clientId, clientSecret));
};

module.exports.getClient = getClient;
