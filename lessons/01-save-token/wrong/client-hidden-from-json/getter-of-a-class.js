const db = require('./db.js');

class Saved {
  constructor(token, client, user) {
    Object.assign(this, token);
    this.user = { username: user.username };
    Object.defineProperty(this, 'owner', { value: { id: client.clientId } });
  }

  get client() {
    return this.owner;
  }
}

const saveToken = (token, client, user) => {
  const saved = new Saved(token, client, user);
  db.tokens.push(saved);
  return saved;
};

module.exports = { saveToken };
