const db = require('./db.js');

class ClientRef {
  constructor(id) {
    this.id = id;
  }
  toPlain() {
    return { ...this };
  }
}

const saveToken = (token, client, user) => {
  token.client = new ClientRef(client.clientId).toPlain();
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
