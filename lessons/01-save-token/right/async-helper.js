const db = require('./db.js');

const store = async (record) => {
  await null;
  db.tokens.push(record);
  return record;
};

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  return store(token);
};

module.exports = { saveToken };
