// Leaves a timer open in each call.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  setTimeout(() => {}, 60_000);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
