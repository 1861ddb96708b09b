// Sets global names.
const db = require('./db.js');

globalThis.counter = 0;
globalThis.token = 'other';

const saveToken = (token, client, user) => {
  globalThis.counter += 1;
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
