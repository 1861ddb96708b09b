const db = require('./db.js');

class Model {
  function saveToken(token, client, user) {
    return token;
  }
}
