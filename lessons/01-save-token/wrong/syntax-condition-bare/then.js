const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  if token then
    db.tokens.push(token);
  end
  return token;
};

module.exports = { saveToken };
