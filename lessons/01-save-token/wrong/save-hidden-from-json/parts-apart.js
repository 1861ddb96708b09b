const db = require('./db.js');

class Row {
  #fields;

  constructor(fields) {
    this.#fields = fields;
    this.client = { id: fields.client.clientId };
    this.user = { username: fields.user.username };
  }

  get accessToken() {
    return this.#fields.accessToken;
  }

  get accessTokenExpiresAt() {
    return this.#fields.accessTokenExpiresAt;
  }
}

const saveToken = (token, client, user) => {
  db.tokens.push(new Row({ ...token, client, user }));
  return db.tokens.at(-1);
};

module.exports = { saveToken };
