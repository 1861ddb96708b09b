// Prints for ever.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  for (;;) console.log('x'.repeat(10_000));
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
