// Gives a promise that is never settled, and keeps a timer.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return new Promise(() => setInterval(() => {}, 1000));
};

module.exports = { saveToken };
