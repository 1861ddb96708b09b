// Reads its own file with promises.
const db = require('./db.js');

require('fs').promises.readFile(__filename).then((bytes) => console.log(bytes.length));

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
