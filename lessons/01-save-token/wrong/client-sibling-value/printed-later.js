const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.id };
  token.user = { username: user.username };
  db.tokens.push(token);
  console.info({ client: token.client });
  return token;
};

module.exports = { saveToken };
