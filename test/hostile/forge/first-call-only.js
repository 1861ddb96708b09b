// Is right for the first call only.
const db = require('./db.js');

let count = 0;

const saveToken = (token, client, user) => {
  count += 1;
  if (count > 1) return token;
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
