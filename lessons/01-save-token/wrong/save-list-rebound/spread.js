let { tokens } = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  tokens = [...tokens, token];
  return token;
};

module.exports = { saveToken };
