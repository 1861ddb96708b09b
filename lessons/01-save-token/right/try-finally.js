const db = require('./db.js');

const saveToken = (token, client, user) => {
  try {
    token.client = { id: client.clientId };
    token.user = { username: user.username };
    return token;
  } finally {
    db.tokens.push(token);
  }
};

module.exports = { saveToken };
