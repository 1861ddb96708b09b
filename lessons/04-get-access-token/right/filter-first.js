const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens.filter((token) => token.accessToken === accessToken)[0];
};

module.exports = { getAccessToken };
