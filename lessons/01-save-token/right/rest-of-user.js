const db = require('./db.js');

const saveToken = (token, client, user) => {
  const { password, ...publicUser } = user;
  token.client = { id: client.clientId };
  token.user = publicUser;
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
