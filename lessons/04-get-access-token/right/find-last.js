const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens.findLast((token) => token.accessToken === accessToken);
};

module.exports = { getAccessToken };
