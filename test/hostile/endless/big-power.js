// Calculates a number that is too large.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  let number = 3n;
  for (;;) number **= 3n;
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
