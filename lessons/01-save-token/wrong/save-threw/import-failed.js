const db = require('./db.js');
const { audit } = require('./audit.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  audit(token);
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
