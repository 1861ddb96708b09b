const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const token = db.tokens.find((one) => one.accessToken === accessToken);
  if (!token) return null;
  return { ...token, accessTokenExpiresAt: token.accessTokenExpiresAt.toISOString() };
};

module.exports = { getAccessToken };
