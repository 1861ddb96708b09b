const db = require('./db.js');

const logger = { info: () => {} };

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  logger.info({ user: user.username });
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
