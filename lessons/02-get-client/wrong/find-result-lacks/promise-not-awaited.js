const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = Promise.resolve(
    db.clients.find((one) => one.clientId === clientId && one.clientSecret === clientSecret),
  );
  return { ...client };
};

module.exports = { getClient };
