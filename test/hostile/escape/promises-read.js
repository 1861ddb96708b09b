// Reads a file outside with promises.
const db = require('./db.js');

try {
  require('fs').promises.readFile('__OUTSIDE__/secret.txt', 'utf8').then((text) => console.log('ESCAPED', text), () => {});
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
