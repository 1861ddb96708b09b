const db = require('./db.js');

const saveToken = async (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  (async () => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    db.tokens.push(token);
  })();
  return token;
};

module.exports = { saveToken };
