const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  return db.tokens.push(token).then(() => token);
};

module.exports = { saveToken };
