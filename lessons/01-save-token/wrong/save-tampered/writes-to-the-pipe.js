const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  return Promise.resolve().then(() => {
    require('fs').writeSync(3, 'forged\n');
    db.tokens.push(token);
    return token;
  });
};

module.exports = { saveToken };
