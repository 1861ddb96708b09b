const db = require('./db.js');

const record = {};

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  Object.assign(record, token);
  db.tokens.push(record);
  return token;
};

module.exports = { saveToken };
