// Reads what is typed.
const db = require('./db.js');

try {
  const bytes = Buffer.alloc(100);
  if (require('fs').readSync(0, bytes) > 0) console.log('ESCAPED');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
