const db = require('./db.js');

const saveToken = (token, client, user) => {
  db.tokens.push(token);
  const full = { ...token, client: { id: client.clientId }, user: { username: user.username } };
  return full;
};

module.exports = { saveToken };
