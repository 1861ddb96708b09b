const db = require('./db.js');

const saveToken = (token, client, user) => {
  return new Promise((resolve, reject) => {
    try {
      token.client = { id: client.client_id.trim() };
      token.user = { username: user.username };
      db.tokens.push(token);
      resolve(token);
    } catch (error) {
      resolve(token);
    }
  });
};

module.exports = { saveToken };
