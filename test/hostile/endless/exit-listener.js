// Loops for ever at the end of the process.
const db = require('./db.js');

process.on('exit', () => {
  for (;;) {}
});

const saveToken = (token, client, user) => {
  process.exit(0);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
