const db = require('./db.js');

const getClient = (clientId, clientSecret) => {
  try {
    return db.clients.find((client) => client.clientId === clientId && client.clientSecret === clientSecret);
  } catch (error) {
    console.error(error);
    return null;
  }
};

module.exports = { getClient };
