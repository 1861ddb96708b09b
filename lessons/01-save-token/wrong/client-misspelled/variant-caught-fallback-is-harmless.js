const db = require('./db.js');

const saveToken = (token, client, user) => {
  let scope = token.scope;
  try {
    scope = JSON.parse('{');
  } catch {
    scope = token.scope;
  }
  token.clinet = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
