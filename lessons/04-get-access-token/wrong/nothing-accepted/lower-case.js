const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens.find((token) => token.accessToken.toLowerCase() === accessToken.toLowerCase());
};

module.exports = { getAccessToken };
