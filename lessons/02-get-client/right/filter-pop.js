const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.filter((one) => one.clientId === clientId && one.clientSecret === clientSecret).pop();
};

module.exports = { getClient };
