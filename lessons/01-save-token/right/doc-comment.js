const db = require('./db.js');

/**
 * Saves a token.
 * @param {object} token
 * @param {object} client
 * @param {object} user
 * @returns {object} the token
 */
const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
