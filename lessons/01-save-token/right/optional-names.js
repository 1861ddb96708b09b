const db = require('./db.js');

const saveToken = (token, client, user) => {
  const name = user.userName ?? user.username;
  const id = client.clientID || client.id === undefined ? client.clientId : client.clientId;
  token.cleint = undefined;
  delete token.cleint;
  token.client = { id };
  token.user = { username: name };
  (db.token ?? db.tokens).push(token);
  return token;
};

module.exports = { saveToken };
