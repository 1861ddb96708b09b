const db = require('./db.js');

const getUserFromClient = (client) => {
  const person = db.users.find(({ username }) => username === client.clientId);
  return { username: person ? person.username : `service:${client.id}` };
};

module.exports = { getUserFromClient };
