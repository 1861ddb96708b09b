const db = require('./db.js');

class Saved {
  #name;

  constructor(token, client, user) {
    Object.assign(this, token, { client: { id: client.clientId } });
    this.#name = user.username;
  }

  get user() {
    return { username: this.#name };
  }
}

const saveToken = (token, client, user) => {
  const saved = new Saved(token, client, user);
  db.tokens.push(saved);
  return saved;
};

module.exports = { saveToken };
