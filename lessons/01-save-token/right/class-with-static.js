const db = require('./db.js');

class Records {
  static #list = db.tokens;

  static of(client, user) {
    return { client: { id: client.clientId }, user: { username: user.username } };
  }

  static keep(record) {
    Records.#list.push(record);
    return record;
  }
}

const saveToken = (token, client, user) => Records.keep(Object.assign(token, Records.of(client, user)));

exports.saveToken = saveToken;
