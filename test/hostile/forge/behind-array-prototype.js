// Puts something behind the prototype of lists that says it is not there, and answers all the same.
const db = require('./db.js');

const forged = () => [{ v: { type: 'object', v: [['client', 'forged']] } }];
const behind = new Proxy(Object.prototype, {
  has: () => false,
  getOwnPropertyDescriptor: () => undefined,
  get: (target, name) => (name === 'toJSON' ? forged : target[name]),
});
Object.setPrototypeOf(Array.prototype, behind);

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
