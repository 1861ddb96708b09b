const db = require('./db.js');
const token = { accessToken: 'test' };
const client = { clientId: 'photo-printer' };

const saveToken = (token, client, user) => {
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
token.client = { id: client.clientId };

module.exports = { saveToken };
