const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.users.find((user) => user.clientId === clientId && user.clientSecret === clientSecret);
};

module.exports = { getClient };
