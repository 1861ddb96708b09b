// Reads a file outside through a symbolic link that lies in the folder.
const db = require('./db.js');

try {
  const text = require('fs').readFileSync(`${__dirname}/link/secret.txt`, 'utf8');
  console.log('ESCAPED', text);
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
