const db = require('./db.js');

const finish = (token) => {
  db.tokens.push(token);
  return token;
};

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return finish;
};

module.exports = { saveToken };
