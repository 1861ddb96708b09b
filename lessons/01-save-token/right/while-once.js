const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  let left = 1;
  while (left > 0) {
    db.tokens.push(token);
    left -= 1;
  }
  return token;
};

module.exports = { saveToken };
