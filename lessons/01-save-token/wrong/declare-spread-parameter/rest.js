const db = require('./db.js');

const saveToken = (...all) => {
  const [token, client, user] = all;
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
