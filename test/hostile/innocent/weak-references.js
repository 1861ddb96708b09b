// Uses weak references.
const db = require('./db.js');

const ref = new WeakRef({});
const registry = new FinalizationRegistry(() => {});
registry.register({}, 1);
console.log(typeof ref.deref());

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
