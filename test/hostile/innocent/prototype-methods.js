// Adds methods to built-in objects.
const db = require('./db.js');

Array.prototype.last = function () {
  return this[this.length - 1];
};
Object.defineProperty(String.prototype, 'shout', {
  value() {
    return this.toUpperCase();
  },
});
console.log([1, 2].last(), 'x'.shout());

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
