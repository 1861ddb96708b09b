// Loops for ever in finally.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  try {
    throw 1;
  } finally {
    for (;;) {}
  }
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
