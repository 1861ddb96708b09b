const db = require('./db.js');

const saveToken = (token, client, user) => {
  if (!token || !client || !user) throw new Error('All three are needed.');
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
