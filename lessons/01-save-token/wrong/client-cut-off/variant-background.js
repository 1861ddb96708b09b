const db = require('./db.js');

const add = async (token, client, user) => {
  await null;
  token.client = { id: clinet.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
};

const saveToken = (token, client, user) => {
  add(token, client, user);
  return token;
};

module.exports = { saveToken };
