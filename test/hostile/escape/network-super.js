// Gets the global object without naming it, and then the network.
const db = require('./db.js');

const object = {
  own() {
    return super.valueOf();
  },
};
const { own } = object;
const global = (function () {
  return this;
})() ?? own.call(undefined);
for (const name of ['fetch', 'WebSocket', 'EventSource']) {
  try {
    const address = `${name === 'WebSocket' ? 'ws' : 'http'}://127.0.0.1:__PORT__`;
    const found = name === 'fetch' ? global[name](address) : new global[name](address);
    found.catch?.(() => {});
  } catch {}
}
try {
  global.process.getBuiltinModule('net').connect(__PORT__, '127.0.0.1').on('error', () => {});
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
