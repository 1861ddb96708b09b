const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  const found = db.users.find((one) => one.username === user.username);
  found.lastToken = token.accessToken;
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
