// Uses shared memory.
const db = require('./db.js');

const shared = new Int32Array(new SharedArrayBuffer(8));
Atomics.add(shared, 0, 1);
console.log(shared[0]);

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
