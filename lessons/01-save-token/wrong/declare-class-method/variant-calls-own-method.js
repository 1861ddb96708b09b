const db = require('./db.js');

class Model {
  saveToken(token, user, client) {
    token.client = { id: client.clientId };
    token.user = { username: user.username };
    this.add(token);
    return token;
  }

  add(token) {
    db.token.push(token);
  }

  remove() {
    db.tokens.pop();
  }
}

module.exports = new Model();
