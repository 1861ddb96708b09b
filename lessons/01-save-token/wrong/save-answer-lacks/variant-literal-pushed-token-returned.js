const db = require('./db.js');

const saveToken = (token, client, user) => {
  db.tokens.push({ ...token, client: { id: client.clientId }, user: { username: user.username } });
  return token;
};

module.exports = { saveToken };
