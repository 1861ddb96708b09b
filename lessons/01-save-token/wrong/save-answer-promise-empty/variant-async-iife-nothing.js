const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  return (async () => {
    db.tokens.push(token);
  })();
};

module.exports = { saveToken };
