const db = require('./db.js');

const saveToken = (token, client, user) => {
  const clientOf = (c) => ({ id: c.clientId });
  const userOf = (u) => ({ username: u.username });
  token.client = clientOf(client);
  token.user = userOf(user);
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
