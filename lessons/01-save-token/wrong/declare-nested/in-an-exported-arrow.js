const db = require('./db.js');

module.exports = (options) => {
  const saveToken = (token, client, user) => {
    token.client = { id: client.clientId };
    token.user = { username: user.username };
    db.tokens.push(token);
    return token;
  };
  return { ...options, saveToken };
};
