const db = require('./db.js');

const saveToken = (token, client, user) => {
  let list = db.tokens;
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  list = [...list, token];
  return token;
};

module.exports = { saveToken };
