// Makes a require of its own for another folder.
const db = require('./db.js');

try {
  console.log('ESCAPED', require('module').createRequire('__OUTSIDE__/x.js')('./secret.json'));
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
