const crypto = require('node:crypto');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  crypto.createHash('sha256').update(JSON.stringify(token));
  return token;
};

module.exports = { saveToken };
