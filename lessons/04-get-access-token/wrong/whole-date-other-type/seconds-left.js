const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const token = db.tokens.find((one) => one.accessToken === accessToken);
  if (!token) return null;
  return { ...token, accessTokenExpiresAt: Math.round((token.accessTokenExpiresAt - Date.now()) / 1000) };
};

module.exports = { getAccessToken };
