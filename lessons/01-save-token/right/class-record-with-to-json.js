const db = require('./db.js');

class Row {
  #fields;

  constructor(fields) {
    this.#fields = fields;
  }

  toJSON() {
    return this.#fields;
  }
}

const saveToken = (token, client, user) => {
  const whole = { ...token, client: { id: client.clientId }, user: { username: user.username } };
  db.tokens.push(new Row(whole));
  return whole;
};

module.exports = { saveToken };
