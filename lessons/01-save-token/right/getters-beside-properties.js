const db = require('./db.js');

class Parts {
  constructor(client, user) {
    this.from = { client, user };
  }

  get client() {
    return { id: this.from.client.clientId };
  }

  get user() {
    return { username: this.from.user.username };
  }
}

const saveToken = (token, client, user) => {
  const parts = new Parts(client, user);
  token.client = parts.client;
  token.user = parts.user;
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
