// Fills the memory.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  const all = [];
  for (;;) all.push(new Array(100_000).fill(token));
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
