const db = require('./db.js');

const saveToken = (token, client, user) => {
  client = { ...client, clientId: 'photo-printer' };
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
