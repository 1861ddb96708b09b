const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  let found;
  db.clients.forEach((client) => {
    if (client.clientId === clientId && client.clientSecret === clientSecret) found = client;
  });
  return found;
};

module.exports = { getClient };
