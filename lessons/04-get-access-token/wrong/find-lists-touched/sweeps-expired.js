const db = require('./db.js');

const getAccessToken = (accessToken) => {
  db.tokens = db.tokens.filter((token) => token.accessTokenExpiresAt > new Date());
  return db.tokens.find((token) => token.accessToken === accessToken);
};

module.exports = { getAccessToken };
