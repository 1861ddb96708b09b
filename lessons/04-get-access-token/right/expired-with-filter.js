const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const valid = db.tokens.filter((token) => token.accessTokenExpiresAt > Date.now());
  return valid.find((token) => token.accessToken === accessToken);
};

module.exports = { getAccessToken };
