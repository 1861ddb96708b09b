const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const index = db.clients.findIndex((one) => one.clientId === clientId);
  return db.clients[index].clientSecret === clientSecret ? db.clients[index] : undefined;
};

module.exports = { getClient };
