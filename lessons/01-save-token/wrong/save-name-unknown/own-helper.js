const db = require('./db.js');

function keep(record) {
  db.tokens.push(record);
}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  keeep(token);
  return token;
};

module.exports = { saveToken };
