// Makes a symbolic link to a file outside.
const db = require('./db.js');

try {
  const fs = require('fs');
  fs.symlinkSync('__OUTSIDE__/secret.txt', `${__dirname}/pwned`);
  console.log('ESCAPED', fs.readFileSync(`${__dirname}/pwned`, 'utf8'));
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
