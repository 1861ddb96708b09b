// Works with large values.
const db = require('./db.js');

const large = 'x'.repeat(5_000_000);
const list = Array.from({ length: 200_000 }, (_, index) => ({ index }));
if (large.length + list.length < 0) throw new Error();

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
