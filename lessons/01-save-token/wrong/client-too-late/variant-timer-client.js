const db = require('./db.js');
const saveToken = (token, client, user) => {
  setTimeout(() => { token.client = { id: client.clientId }; }, 0);
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
module.exports = { saveToken };
