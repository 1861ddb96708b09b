const db = require('./db.js');

const saveToken = (token, client, user) => {
  if (!client) throw new Error('client');
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
