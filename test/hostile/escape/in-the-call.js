// Reads a file outside when the function is called.
const db = require('./db.js');

const fs = require('fs');

const saveToken = (token, client, user) => {
  try {
    console.log('ESCAPED', fs.readFileSync('__OUTSIDE__/secret.txt', 'utf8'));
  } catch {}
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
