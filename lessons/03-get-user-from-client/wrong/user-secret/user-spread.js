const db = require('./db.js');

const getUserFromClient = (client) => {
  return { ...db.users[0], username: `service:${client.clientId}` };
};

module.exports = { getUserFromClient };
