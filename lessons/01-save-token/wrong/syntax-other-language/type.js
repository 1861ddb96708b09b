const db = require('./db.js');

const saveToken = (token, client, user) => {
  Client c = new Client();
  token.client = c;
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
