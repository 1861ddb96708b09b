const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId);
  if (client && client.clientSecret !== clientSecret) {
    console.log('wrong secret');
  }
  return client;
};

module.exports = { getClient };
