const db = require('./db.js');

class Model {
  saveAccessToken(token, clientId, expires, user, done) {
    db.tokens.push({ accessToken: token, client: { id: clientId }, user: { username: user.username } });
    done(null, token);
  }
}

module.exports = new Model();
