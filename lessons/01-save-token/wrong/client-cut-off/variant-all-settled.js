const db = require('./db.js');

const saveToken = async (token, client, user) => {
  await Promise.allSettled([
    (async () => {
      token.client = { id: theClient.clientId };
      token.user = { username: user.username };
      db.tokens.push(token);
    })(),
  ]);
  return token;
};

module.exports = { saveToken };
