const db = require('./db.js');

const saveToken = (token, client, user) => {
  const user2 = db.users.find((one) => one.username === user.username);
  token.user = { username: user2.username };
  token.client = { id: client.clientId };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
