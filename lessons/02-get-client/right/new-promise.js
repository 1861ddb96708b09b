const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(db.clients.find((one) => one.clientId === clientId && one.clientSecret === clientSecret));
    }, 1);
  });
};

module.exports = { getClient };
