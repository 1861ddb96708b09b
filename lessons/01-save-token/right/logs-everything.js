const db = require('./db.js');

const saveToken = (token, client, user) => {
  console.log('client', client.clientId, { user: user.username });
  token.client = { id: client.clientId };
  console.log('user', { user });
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
