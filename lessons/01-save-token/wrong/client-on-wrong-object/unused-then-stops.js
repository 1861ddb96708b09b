const db = require('./db.js');

const saveToken = (token, client, user) => {
  const data = { client: { id: client.clientId } };
  token.user = { username: user.username };
  db.tokens.save(token);
  return token;
};

module.exports = { saveToken };
