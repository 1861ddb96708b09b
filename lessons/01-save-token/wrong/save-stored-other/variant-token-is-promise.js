const db = require('./db.js');

const complete = async (token, client, user) => ({
  ...token,
  client: { id: client.clientId },
  user: { username: user.username },
});

const saveToken = (token, client, user) => {
  token = complete(token, client, user);
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
