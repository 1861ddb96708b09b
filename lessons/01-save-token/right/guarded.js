const db = require('./db.js');

const saveToken = (token, client, user) => {
  try {
    token.client = { id: client.clientId };
    token.user = { username: user.username };
    db.tokens.push(token);
    return token;
  } catch (error) {
    console.error('client', { user }, error);
    throw error;
  }
};

module.exports = { saveToken };
