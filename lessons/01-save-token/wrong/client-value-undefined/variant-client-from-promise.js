const db = require('./db.js');

const find = async (client) => client;

const saveToken = (token, client, user) => {
  token.client = { id: find(client).clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
