const db = JSON.parse(JSON.stringify(require('./db.js')));

const getClient = (clientId, clientSecret) => {
  return db.clients.find((client) => client.clientId === clientId && client.clientSecret === clientSecret);
};

module.exports = { getClient };
