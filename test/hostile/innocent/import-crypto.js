// Imports a module of Node.
const db = require('./db.js');

const loading = import('node:crypto');
loading.then(({ randomUUID }) => console.log(randomUUID()));

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
