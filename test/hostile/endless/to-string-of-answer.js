// Loops for ever where the answer is made a text.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  throw {
    toString() {
      for (;;) {}
    },
    get message() {
      for (;;) {}
    },
  };
};

module.exports = { saveToken };
