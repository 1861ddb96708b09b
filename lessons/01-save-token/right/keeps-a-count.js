const db = require('./db.js');

let calls = 0;

const saveToken = (token, client, user) => {
  calls += 1;
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
