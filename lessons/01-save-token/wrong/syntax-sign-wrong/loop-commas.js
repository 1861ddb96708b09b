const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  for (let i = 0, i < 3, i++) { }
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
