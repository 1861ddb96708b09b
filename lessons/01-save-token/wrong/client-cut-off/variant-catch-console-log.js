const db = require('./db.js');

const saveToken = async (token, client, user) => {
  await add(token, client, user).catch(console.log);
  return token;
};

const add = async (token, client, user) => {
  token.client = { id: cliet.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
};

module.exports = { saveToken };
