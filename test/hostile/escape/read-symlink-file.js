// Reads a symbolic link to a file outside.
const db = require('./db.js');

try {
  console.log('ESCAPED', require('fs').readFileSync(`${__dirname}/link.txt`, 'utf8'));
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
