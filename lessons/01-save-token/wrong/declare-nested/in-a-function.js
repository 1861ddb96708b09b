const db = require('./db.js');

function setUp() {
  const saveToken = (token, client, user) => token;
  return saveToken;
}
