const db = require('./db.js');

const parts = (client, user) => ({ client: { id: client.clientId }, user: { username: user.username } });

const saveToken = (token, client, user) => {
  Object.assign(token, parts);
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
