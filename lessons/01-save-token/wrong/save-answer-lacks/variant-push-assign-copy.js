const db = require('./db.js');

const saveToken = (token, client, user) => {
  const stored = Object.assign({}, token, { client: { id: client.clientId }, user: { username: user.username } });
  db.tokens.push(stored);
  return token;
};

module.exports = { saveToken };
