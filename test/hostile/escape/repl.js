// Starts a prompt.
const db = require('./db.js');

try {
  require('repl').start({ useGlobal: true });
  console.log('ESCAPED');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
