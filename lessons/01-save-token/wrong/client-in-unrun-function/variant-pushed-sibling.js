const db = require('./db.js');

const build = (token, client, user) => ({
  ...token,
  client: { id: client.clientId },
  user: { username: user.username },
});

const saveToken = (token, client, user) => {
  db.tokens.push(build);
  return build;
};

module.exports = { saveToken };
