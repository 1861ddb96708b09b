const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const token = db.tokens.find((one) => one.accessToken === accessToken);
  if (!token) return null;
  return { ...token, accessTokenExpiresAt: new Date(Math.round(token.accessTokenExpiresAt / 1000)) };
};

module.exports = { getAccessToken };
