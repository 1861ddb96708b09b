// Awaits for ever when it is loaded.
const db = require('./db.js');

const again = async () => {
  for (;;) await null;
};
again();

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
