const db = require('./db.js');

const saveToken = (token, client, user) => {
  const app = client;
  app.id = client.clientId;
  token.client = { id: app.id };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
