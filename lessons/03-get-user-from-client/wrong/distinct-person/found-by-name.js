const db = require('./db.js');

const getUserFromClient = (client) => {
  const person = db.users.find(({ name }) => name === client.name);
  return { username: person ? person.username : `service:${client.clientId}` };
};

module.exports = { getUserFromClient };
