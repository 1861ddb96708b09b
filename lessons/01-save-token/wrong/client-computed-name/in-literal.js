const db = require('./db.js');

const saveToken = (token, client, user) => {
  const saved = { ...token, [client]: { id: client.clientId }, user: { username: user.username } };
  db.tokens.push(saved);
  return saved;
};

module.exports = { saveToken };
