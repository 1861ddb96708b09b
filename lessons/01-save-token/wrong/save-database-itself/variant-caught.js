const db = require('./db.js');

const saveToken = (token, client, user) => {
  try {
    token.client = { id: client.clientId };
    token.user = { username: user.username };
    db.push(token);
  } catch (error) {
    console.error(error);
  }
  return token;
};

module.exports = { saveToken };
