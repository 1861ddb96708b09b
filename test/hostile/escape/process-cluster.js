// Starts another process or thread: cluster.
const db = require('./db.js');

try {
  require('cluster').fork();
  console.log('ESCAPED');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
