const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  let client = db.clients.find((one) => one.clientId === clientId);
  if (!client) {
    client = { id: clientId, clientId, clientSecret, name: clientId, grants: ['client_credentials'] };
    db.clients.push(client);
  }
  return client.clientSecret === clientSecret ? client : null;
};

module.exports = { getClient };
