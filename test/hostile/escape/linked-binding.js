// Asks for linked bindings.
const db = require('./db.js');

try {
  process._linkedBinding('x');
  console.log('ESCAPED');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
