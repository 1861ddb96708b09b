const db = require('./db.js');

const getUserFromClient = (client) => {
  return { username: `service:${client.clientId}` };
};

module.exports = { getUserFromClient };
