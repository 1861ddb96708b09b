// Prints control characters.
const db = require('./db.js');

console.log('\u001b[31mred\u001b[0m \u0007 \u202egnihtyna\u202c \u0000');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
