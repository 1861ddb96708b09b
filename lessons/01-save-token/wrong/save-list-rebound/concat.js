let all = require('./db.js').tokens;

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  all = all.concat([token]);
  return token;
};

module.exports = { saveToken };
