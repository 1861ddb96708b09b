const db = require('./db.js');
const saveToken = (token, client, user, done) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  done(null, token);
};
module.exports = { saveToken };
