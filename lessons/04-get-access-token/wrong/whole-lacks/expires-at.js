const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const token = db.tokens.find((one) => one.accessToken === accessToken);
  if (!token) return null;
  const { accessTokenExpiresAt, ...rest } = token;
  return { ...rest, expiresAt: accessTokenExpiresAt };
};

module.exports = { getAccessToken };
