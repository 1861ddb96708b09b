// Clones values.
const db = require('./db.js');

const copy = structuredClone({ when: new Date(0), set: new Set([1]) });
console.log(copy.when.getTime(), copy.set.size);

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
