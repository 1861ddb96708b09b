const db = require('./db.js');

const saveToken = (token, client, user) => {
  Object.defineProperty(token, 'client', { value: { id: client.clientId }, enumerable: true });
  Object.defineProperties(token, { user: { value: { username: user.username }, enumerable: true } });
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
