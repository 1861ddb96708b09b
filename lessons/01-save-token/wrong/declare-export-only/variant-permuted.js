const db = require('./db.js');

exports.saveToken = (client, user, token) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

exports.revokeToken = () => {
  db.tokens.splice(0, 1);
};
