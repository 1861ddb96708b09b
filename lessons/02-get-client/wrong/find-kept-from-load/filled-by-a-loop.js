const db = require('./db.js');

const known = {};
for (const client of db.clients) {
  known[`${client.clientId} ${client.clientSecret}`] = client;
}

const getClient = (clientId, clientSecret) => {
  return known[`${clientId} ${clientSecret}`];
};

module.exports = { getClient };
