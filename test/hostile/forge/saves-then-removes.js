// Saves, and takes the record away afterwards.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  setTimeout(() => db.tokens.pop(), 0);
  return token;
};

module.exports = { saveToken };
