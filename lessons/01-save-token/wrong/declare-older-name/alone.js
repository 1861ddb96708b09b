const db = require('./db.js');

const saveAccessToken = (token, clientId, expires, user, callback) => {
  db.tokens.push({ accessToken: token, client: { id: clientId }, user: { username: user.username } });
  callback(null);
};
