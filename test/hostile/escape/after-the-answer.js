// Writes a file outside after the answer.
const db = require('./db.js');

const fs = require('fs');

const saveToken = (token, client, user) => {
  setTimeout(() => {
    try {
      fs.writeFileSync('__OUTSIDE__/pwned', 'x');
    } catch {}
  }, 0);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
