const db = require('./db.js');

const saveToken = (token, client, user) => {
  try {
    token.client = { id: client.clientId };
    token.user = { username: user.username };
    db.tokens.push(token);
  } catch (error) {
    throw new Error(`Not saved: ${error.message}`);
  }
  return token;
};

module.exports = { saveToken };
