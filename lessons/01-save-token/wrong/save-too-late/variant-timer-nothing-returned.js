const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  setTimeout(() => {
    db.tokens.push(token);
    return token;
  }, 1);
};

module.exports = { saveToken };
