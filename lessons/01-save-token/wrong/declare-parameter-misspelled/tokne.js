const db = require('./db.js');

const saveToken = (token, cleint, user) => {
  token.client = { id: cleint.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
