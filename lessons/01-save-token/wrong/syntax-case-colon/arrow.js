const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  switch (client.name) {
    case null =>
      break;
    default:
      db.tokens.push(token);
  }
  return token;
};

module.exports = { saveToken };
