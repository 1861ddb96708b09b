const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  foreach (db.tokens as known) {
    if (known.accessToken === token.accessToken) return known;
  }
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
