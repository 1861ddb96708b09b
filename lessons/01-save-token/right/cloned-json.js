const db = require('./db.js');

const saveToken = (token, client, user) => {
  const saved = { ...token, client: JSON.parse(JSON.stringify({ id: client.clientId })) };
  saved.user = { username: user.username };
  db.tokens.push(saved);
  return saved;
};

module.exports = { saveToken };
