const db = require('./db.js');
const saveToken = (token, client, user) => {
  return token;
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
};
module.exports = { saveToken };
