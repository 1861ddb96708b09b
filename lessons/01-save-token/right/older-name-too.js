const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

const saveAccessToken = (accessToken, clientId, expires, user, done) =>
  done(null, saveToken({ accessToken, accessTokenExpiresAt: expires }, { clientId }, user));

module.exports = { saveToken, saveAccessToken };
