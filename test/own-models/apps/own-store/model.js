const store = require('./store');

const saveToken = async (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  await store.insert(token);
  return token;
};

module.exports = { saveToken };
