const db = require('./db.js');

const saveToken = (token, client, user) => {
  Object.defineProperties(token, { client: { value: { id: client.clientId }, writable: true } });
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
