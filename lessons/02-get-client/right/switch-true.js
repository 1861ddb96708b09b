const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId);
  switch (client?.clientSecret) {
    case undefined:
      return null;
    case clientSecret:
      return client;
    default:
      return null;
  }
};

module.exports = { getClient };
