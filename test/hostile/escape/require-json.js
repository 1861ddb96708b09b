// Requires a JSON file outside.
const db = require('./db.js');

try {
  console.log('ESCAPED', require('__OUTSIDE__/secret.json'));
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
