const db = require('./db.js');

const saveToken = (token, client, user) => {
  try {
    tokn.client = { id: client.clientId };
    token.user = { username: user.username };
    db.tokens.push(token);
    return token;
  } catch {}
};

module.exports = { saveToken };
