// Writes generators.
const db = require('./db.js');

function* numbers() {
  yield* [1, 2];
}
console.log([...numbers()]);

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
