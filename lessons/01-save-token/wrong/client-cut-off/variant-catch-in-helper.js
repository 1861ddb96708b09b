const db = require('./db.js');

const withClient = (token, client) => {
  try {
    token.client = { id: clientId };
  } catch (error) {
    console.warn('no client');
  }
  return token;
};

const saveToken = (token, client, user) => {
  withClient(token, client);
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
