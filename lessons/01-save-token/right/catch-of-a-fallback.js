const db = require('./db.js');

const saveToken = (token, client, user) => {
  let scope = 'none';
  try {
    scope = token.scope.join(' ');
  } catch {
    scope = 'all';
  }
  console.log(scope);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
