const db = require('./db.js');

const saveToken = (token, client, user) => {
  Reflect.set(token, 'client', { id: client.clientId });
  Reflect.set(token, 'user', { username: user.username });
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
