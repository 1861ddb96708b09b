const db = require('./db.js');

const saveToken = (token, client, user) => {
  let part = { id: client.clientId };
  token.client = part;
  part = { username: user.username };
  token.user = part;
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
