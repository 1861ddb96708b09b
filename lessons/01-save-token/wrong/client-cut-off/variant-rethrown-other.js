const db = require('./db.js');

const saveToken = (token, client, user) => {
  try {
    token.client = { id: client.data.clientId };
    token.user = { username: user.username };
    db.tokens.push(token);
    return token;
  } catch (error) {
    throw new Error('Could not save the token');
  }
};

module.exports = { saveToken };
