// Evaluates code.
const db = require('./db.js');

console.log(eval('1 + 1'), new Function('a', 'return a * 2')(2));

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
