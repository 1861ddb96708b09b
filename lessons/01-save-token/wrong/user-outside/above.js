const db = require('./db.js');
const token = { accessToken: 'test' };
const user = { username: 'ada' };

token.user = { username: user.username };

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
