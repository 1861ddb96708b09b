// Uses symbols.
const db = require('./db.js');

const tag = Symbol('tag');
console.log({ [tag]: 1 }[tag], Symbol.for('x').description);

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
