const db = require('./db.js');

const writers = new Map([
  ['client', (client) => ({ id: client.clientId })],
  ['user', (_client, user) => ({ username: user.username })],
]);

const saveToken = (token, client, user) => {
  for (const [part, write] of writers) token[part] = write(client, user);
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
