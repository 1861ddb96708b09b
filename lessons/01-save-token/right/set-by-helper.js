const db = require('./db.js');

const set = (object, name, value) => {
  object[name] = value;
};

const saveToken = (token, client, user) => {
  set(token, 'client', { id: client.clientId });
  set(token, 'user', { username: user.username });
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
