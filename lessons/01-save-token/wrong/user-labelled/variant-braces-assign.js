const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  const withUser = (name) => { user: { username: name } };
  Object.assign(token, withUser(user.username));
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
