// Counts with big numbers.
const db = require('./db.js');

console.log(2n ** 64n, BigInt(Number.MAX_SAFE_INTEGER) + 1n, Number('0x10'));

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
