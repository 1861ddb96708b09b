const db = require('./db.js');

class Tokens {
  #list = db.tokens;
  add(token) {
    this.#list.push(token);
    return token;
  }
}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  return new Tokens().add(token);
};

module.exports = { saveToken };
