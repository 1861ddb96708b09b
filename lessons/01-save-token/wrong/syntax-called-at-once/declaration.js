const db = require('./db.js');

function saveToken(token, client, user) {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
}();

module.exports = { saveToken };
