const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens.find(
    (token) => token.accessToken === accessToken && token.accessTokenExpiresAt < new Date(),
  );
};

module.exports = { getAccessToken };
