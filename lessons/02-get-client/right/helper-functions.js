const db = require('./db.js');

function hasId(client, id) {
  return client.clientId === id;
}

const hasSecret = (client, secret) => client.clientSecret === secret;

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => hasId(one, clientId));
  return client && hasSecret(client, clientSecret) ? client : null;
};

module.exports = { getClient };
