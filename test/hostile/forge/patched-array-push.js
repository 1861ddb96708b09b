// Patches the language or Node: array-push.
const db = require('./db.js');

Array.prototype.push = function () {
  return 1;
};
Array.prototype[Symbol.iterator] = function* () {};

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
