const db = require('./db.js');

const saveToken = (token, client, user) => {
  return new Promise((resolve, reject) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
    reject(token);
  });
};

module.exports = { saveToken };
