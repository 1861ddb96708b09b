const db = require('./db.js');
<!-- saves a token -->
const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  retrun token;
};

module.exports = { saveToken };
