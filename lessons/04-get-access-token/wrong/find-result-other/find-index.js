const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens.findIndex((token) => token.accessToken === accessToken);
};

module.exports = { getAccessToken };
