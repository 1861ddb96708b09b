const db = require('./db.js');

const saveToken = (token, client, user) => {
  [
    ['client', 'id', client.clientId],
    ['user', 'username', user.username],
  ].forEach(([part, key, value]) => {
    token[part] = { [key]: value };
  });
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
