// Writes classes with private parts.
const db = require('./db.js');

class Store {
  #count = 0;
  static made = new Store();
  get count() {
    return this.#count;
  }
  add() {
    this.#count += 1;
    return this;
  }
}
console.log(new Store().add().count);

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
