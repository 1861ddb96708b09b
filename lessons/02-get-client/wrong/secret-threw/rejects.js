const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  const client = db.clients.find((one) => one.clientId === clientId && one.clientSecret === clientSecret);
  return client ? Promise.resolve(client) : Promise.reject(new Error('invalid client'));
};

module.exports = { getClient };
