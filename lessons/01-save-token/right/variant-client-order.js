const db = require('./db.js');
const saveToken = (token, client, user) => {
  db.tokens.push(token);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  return token;
};
module.exports = { saveToken };
