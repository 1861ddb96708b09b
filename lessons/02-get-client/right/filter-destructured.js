const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const [client] = db.clients
    .filter((one) => one.clientId === clientId)
    .filter((one) => one.clientSecret === clientSecret);
  return client;
};

module.exports = { getClient };
