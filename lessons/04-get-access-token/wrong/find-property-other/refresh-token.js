const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens.find((token) => token.refreshToken === accessToken);
};

module.exports = { getAccessToken };
