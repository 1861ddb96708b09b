const mongoose = require('mongoose');
const Token = mongoose.model('Token');
const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: Token.idOf(client) };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
