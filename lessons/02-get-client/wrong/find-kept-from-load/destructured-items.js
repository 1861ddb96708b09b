const db = require('./db.js');
const [first, ...others] = db.clients;

const getClient = (clientId, clientSecret) => {
  return [first, ...others].find(
    (client) => client.clientId === clientId && client.clientSecret === clientSecret,
  );
};

module.exports = { getClient };
