const db = require('./db.js');

const build = (token, client, user) => ({
  ...token,
  client: { id: client.clientId },
  user: { username: user.username },
});

const saveToken = (token, client, user) => {
  token = build;
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
