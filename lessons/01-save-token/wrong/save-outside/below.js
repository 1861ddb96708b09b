const db = require('./db.js');
const token = { accessToken: 'test' };

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  return token;
};
db.tokens.push(token);

module.exports = { saveToken };
