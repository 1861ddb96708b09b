const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.clientId = client.clientId;
  token.user = { username: user.username };
  db.push(token);
  return token;
};

module.exports = { saveToken };
