const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return Promise.resolve(db.clients)
    .then((clients) => clients.filter((client) => client.clientId === clientId))
    .then((clients) => clients.find((client) => client.clientSecret === clientSecret));
};

module.exports = { getClient };
