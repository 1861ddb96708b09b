const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens.some((token) => token.accessToken === accessToken);
};

module.exports = { getAccessToken };
