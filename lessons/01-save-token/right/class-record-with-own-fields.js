const db = require('./db.js');

class AccessToken {
  constructor(fields, client, user) {
    Object.assign(this, fields);
    this.client = { id: client.clientId };
    this.user = { username: user.username };
  }
}

const saveToken = (token, client, user) => {
  const saved = new AccessToken(token, client, user);
  db.tokens.push(saved);
  return saved;
};

module.exports = { saveToken };
