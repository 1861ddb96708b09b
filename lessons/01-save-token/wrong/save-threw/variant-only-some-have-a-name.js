const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  try {
    token.scope.join(' ');
    db.tokens.push(token);
  } catch {
    console.log('no scope');
  }
  return token;
};

module.exports = { saveToken };
