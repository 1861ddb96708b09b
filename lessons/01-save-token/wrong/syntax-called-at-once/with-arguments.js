const db = require('./db.js');

const saveToken = async (token, client, user) =>
{
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
}(token, client, user);

module.exports = { saveToken };
