// Adds records for ever.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  for (;;) db.tokens.push({ ...token });
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
