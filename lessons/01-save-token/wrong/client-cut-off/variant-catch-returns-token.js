const db = require('./db.js');

const saveToken = (token, client, user) => {
  try {
    token.client = { id: clinet.clientId };
    token.user = { username: user.username };
    db.tokens.push(token);
  } catch (error) {
    console.log(error.message);
  }
  return token;
};

module.exports = { saveToken };
