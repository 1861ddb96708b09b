const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  if (typeof clientSecret !== 'string') throw new TypeError('a secret is needed');
  return db.clients.find((client) => client.clientId === clientId && client.clientSecret === clientSecret);
};

module.exports = { getClient };
