const db = require('./db.js');

const saveToken = async (token, client, user) => {
  await Promise.all(
    [token].map(async (one) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      one.client = { id: client.clientId };
      one.user = { username: user.username };
      db.tokens.push(one);
    }),
  );
  return token;
};

module.exports = { saveToken };
