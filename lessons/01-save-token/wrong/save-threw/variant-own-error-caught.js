const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  try {
    if (!client.grants.includes('all')) {
      throw new Error('not allowed');
    }
    db.tokens.push(token);
  } catch (error) {}
  return token;
};

module.exports = { saveToken };
