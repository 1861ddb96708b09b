// Goes on and on at the end of the process.
const db = require('./db.js');

process.on('beforeExit', () => setTimeout(() => {}, 1));

const saveToken = (token, client, user) => {
  return new Promise(() => {});
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
