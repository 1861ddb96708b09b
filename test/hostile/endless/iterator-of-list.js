// Gives the list of tokens an endless iterator, and walks it.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  db.tokens[Symbol.iterator] = function* () {
    for (;;) yield token;
  };
  for (const one of db.tokens) void one;
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
