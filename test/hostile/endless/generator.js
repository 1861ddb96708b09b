// Spreads an endless generator.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  const endless = function* () {
    for (;;) yield 1;
  };
  const all = [...endless()];
  if (all.length === 0) return;
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
