const db = require('./db.js');

const saveToken = (token, client, user) => {
  addParts(token, client, user);
  db.tokens.push(token);
  return token;
};

function addParts(token, client, user) {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
}

module.exports = { saveToken };
