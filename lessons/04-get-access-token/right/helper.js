const db = require('./db.js');

const hasToken = (accessToken) => (token) => token.accessToken === accessToken;

const getAccessToken = (accessToken) => {
  return db.tokens.find(hasToken(accessToken));
};

module.exports = { getAccessToken };
