const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

class Model {
  constructor() {
    this.saveToken = saveToken;
  }
}
module.exports = new Model();
