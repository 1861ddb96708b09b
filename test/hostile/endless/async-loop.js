// Awaits for ever.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return (async () => {
    for (;;) await new Promise((resolve) => setTimeout(resolve, 1));
  })();
};

module.exports = { saveToken };
