const db = require('./db.js');

const saveToken = (token, client, user) => {
  token = { ...token, client: { id: client.clientId }, user: { username: user.username } };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
