const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  require('http').get('http://127.0.0.1:1');
  return token;
};

module.exports = { saveToken };
