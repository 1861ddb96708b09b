const db = require('./db.js');
const logger = require('./logger.js');

const saveToken = (token, client, user) => {
  logger.info(token);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
