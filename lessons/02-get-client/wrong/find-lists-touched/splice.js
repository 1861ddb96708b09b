const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const index = db.clients.findIndex((one) => one.clientId === clientId && one.clientSecret === clientSecret);
  return db.clients.splice(index, 1)[0];
};

module.exports = { getClient };
