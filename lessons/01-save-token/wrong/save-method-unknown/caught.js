const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  try {
    db.tokens.insertOne(token);
  } catch {
    // ignored
  }
  return token;
};

module.exports = { saveToken };
