// Calls itself a thousand times.
const db = require('./db.js');

const deep = (count) => (count === 0 ? 0 : 1 + deep(count - 1));
console.log(deep(5_000));

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
