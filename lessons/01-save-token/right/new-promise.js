const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  return new Promise((resolve) => {
    db.tokens.push(token);
    resolve(token);
  });
};

module.exports = { saveToken };
