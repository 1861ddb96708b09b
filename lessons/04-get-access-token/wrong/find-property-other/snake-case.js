const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens.find((token) => token.access_token === accessToken);
};

module.exports = { getAccessToken };
