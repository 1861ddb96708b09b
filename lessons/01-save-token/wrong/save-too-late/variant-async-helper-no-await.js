const db = require('./db.js');

const add = async (token) => {
  await new Promise((resolve) => setTimeout(resolve, 1));
  db.tokens.push(token);
};

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  add(token);
  return token;
};

module.exports = { saveToken };
