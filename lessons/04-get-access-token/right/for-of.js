const db = require('./db.js');

const getAccessToken = (accessToken) => {
  for (const token of db.tokens) {
    if (token.accessToken === accessToken) return token;
  }
  return undefined;
};

module.exports = { getAccessToken };
