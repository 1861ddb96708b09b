const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  try {
    token.user = { username: user.account.username };
    db.tokens.push(token);
  } catch (e) {
    return token;
  }
  return token;
};

module.exports = { saveToken };
