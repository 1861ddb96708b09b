// Loops for ever in a getter of the answer.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return Object.defineProperty({ ...token }, 'accessToken', {
    enumerable: true,
    get() {
      for (;;) {}
    },
  });
};

module.exports = { saveToken };
