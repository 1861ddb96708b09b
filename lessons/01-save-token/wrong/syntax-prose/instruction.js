const db = require('./db.js');

const saveToken = (token, client, user) => {
  Inside the function, set token.client to an object whose id is client.clientId.
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
