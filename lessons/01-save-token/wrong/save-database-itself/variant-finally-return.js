const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  try {
    db.push(token);
  } finally {
    return token;
  }
};

module.exports = { saveToken };
