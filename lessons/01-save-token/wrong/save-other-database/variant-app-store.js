const store = require('../lib/store');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  store.tokens.push(token);
  return token;
};

module.exports = { saveToken };
