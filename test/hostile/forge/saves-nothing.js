// Gives the right token back, and saves nothing.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  return token;
};

module.exports = { saveToken };
