const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  const [first] = db.users;
  token.user = { username: first.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
