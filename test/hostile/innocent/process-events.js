// Listens to the process.
const db = require('./db.js');

process.on('exit', () => {});
process.on('beforeExit', () => {});
process.on('warning', () => {});
process.on('unhandledRejection', () => {});
process.on('SIGTERM', () => {});

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
