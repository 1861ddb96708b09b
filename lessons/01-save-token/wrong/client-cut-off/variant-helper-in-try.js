const db = require('./db.js');

const withClient = (token, client) => {
  token.client = { id: client.clientID.toString() };
};

const saveToken = (token, client, user) => {
  token.user = { username: user.username };
  try {
    withClient(token, client);
    db.tokens.push(token);
  } catch (err) {
    console.error(err);
  }
  return token;
};

module.exports = { saveToken };
