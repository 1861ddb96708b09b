// Gives a proxy that has properties without an end.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return new Proxy(
    {},
    {
      get: (target, name) => (name === 'then' ? undefined : target),
      ownKeys() {
        for (;;) {}
      },
    },
  );
};

module.exports = { saveToken };
