const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  for (const one of [token]) {
    db.tokens.push(one);
  }
  return token;
};

module.exports = { saveToken };
