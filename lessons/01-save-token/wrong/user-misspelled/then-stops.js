const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.usr = { username: user.username };
  db.token.push(token);
  return token;
};

module.exports = { saveToken };
