const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId && one.clientSecret === clientSecret);
  return Promise.resolve(client ?? null);
};

module.exports = { getClient };
