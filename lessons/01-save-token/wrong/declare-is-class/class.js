const db = require('./db.js');

class saveToken {
  constructor(token, client, user) {}
}
