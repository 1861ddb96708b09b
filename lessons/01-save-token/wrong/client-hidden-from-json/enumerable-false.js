const db = require('./db.js');

const saveToken = (token, client, user) => {
  Object.defineProperty(token, 'client', { value: { id: client.clientId }, enumerable: false });
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
