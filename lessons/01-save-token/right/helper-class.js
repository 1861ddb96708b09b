const db = require('./db.js');

class Store {
  add(record) {
    db.tokens.push(record);
    return record;
  }
}

const store = new Store();
const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  return store.add(token);
};

module.exports = { saveToken };
