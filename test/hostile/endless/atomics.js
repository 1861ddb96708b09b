// Waits for ever.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
