const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const token = db.tokens.find((one) => one.client.id === clientId);
  return token && token.client;
};

module.exports = { getClient };
