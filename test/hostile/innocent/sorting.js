// Works a little while.
const db = require('./db.js');

const list = Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 300_007);
list.sort((one, other) => one - other);
console.log(list[0]);

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
