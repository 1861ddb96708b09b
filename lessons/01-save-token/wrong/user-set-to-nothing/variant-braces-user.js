const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  const userOf = (u) => { username: u.username };
  token.user = userOf(user);
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
