const db = require('./db.js');

const build = (token, client, user) => ({
  accessToken: token.accessToken,
  client: { id: client.clientId },
  user: { username: user.username },
});
const saveToken = (token, client, user) => {
  token = build(token, client, user);
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
