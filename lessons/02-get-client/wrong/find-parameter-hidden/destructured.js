const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  return db.clients.find(({ clientId, clientSecret }) => clientId === clientId && clientSecret === clientSecret);
};

module.exports = { getClient };
