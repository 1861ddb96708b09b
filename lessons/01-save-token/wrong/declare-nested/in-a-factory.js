const db = require('./db.js');

function createModel() {
  const saveToken = (token, client, user) => {
    token.client = { id: client.clientId };
    token.user = { username: user.username };
    db.tokens.push(token);
    return token;
  };
  return { saveToken };
}

module.exports = createModel;
