const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = [client].map((c) => { id: c.clientId })[0];
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
