// Loops for ever in the then of the answer.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return {
    then() {
      for (;;) {}
    },
  };
};

module.exports = { saveToken };
