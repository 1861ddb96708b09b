// Loops for ever in toJSON of the answer.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return {
    ...token,
    toJSON() {
      for (;;) {}
    },
  };
};

module.exports = { saveToken };
