const db = require('./db.js');

const saveToken = (token, client, user) => {
  return Promise.resolve()
    .then(() => {
      token.client = { id: clients.clientId };
      token.user = { username: user.username };
      db.tokens.push(token);
      return token;
    })
    .catch(() => token);
};

module.exports = { saveToken };
