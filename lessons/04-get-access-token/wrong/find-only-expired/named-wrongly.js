const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const isExpired = (token) => token.accessTokenExpiresAt.getTime() >= Date.now();
  const token = db.tokens.find((one) => one.accessToken === accessToken);
  return token && !isExpired(token) ? token : undefined;
};

module.exports = { getAccessToken };
