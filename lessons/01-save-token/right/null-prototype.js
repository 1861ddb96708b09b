const db = require('./db.js');

const saveToken = (token, client, user) => {
  const part = Object.create(null);
  part.id = client.clientId;
  token.client = part;
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
