// Uses a proxy honestly.
const db = require('./db.js');

const logged = new Proxy({ a: 1 }, { get: (target, name) => target[name] });
console.log(logged.a);

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
