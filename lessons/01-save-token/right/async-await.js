const db = require('./db.js');

const saveToken = async (token, client, user) => {
  await Promise.resolve();
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
