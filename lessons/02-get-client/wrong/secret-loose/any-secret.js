const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const secrets = db.clients.map((client) => client.clientSecret);
  return db.clients.find((client) => client.clientId === clientId && secrets.includes(clientSecret));
};

module.exports = { getClient };
