// Asks for permissions that it does not have.
const db = require('./db.js');

try {
  if (process.permission?.has('fs.write', '__OUTSIDE__')) console.log('ESCAPED');
  if (process.permission?.has('child')) console.log('ESCAPED');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
