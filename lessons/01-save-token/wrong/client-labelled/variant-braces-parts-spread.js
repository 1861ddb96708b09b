const db = require('./db.js');

const saveToken = (token, client, user) => {
  const parts = () => { client: { id: client.clientId } };
  Object.assign(token, parts());
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
