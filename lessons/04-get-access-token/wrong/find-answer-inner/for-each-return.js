const db = require('./db.js');

const getAccessToken = (accessToken) => {
  db.tokens.forEach((token) => {
    if (token.accessToken === accessToken) return token;
  });
};

module.exports = { getAccessToken };
