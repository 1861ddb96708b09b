const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const token = db.tokens.find((one) => one.accessToken === accessToken);
  if (token && token.accessTokenExpiresAt < new Date()) return null;
  return token;
};

module.exports = { getAccessToken };
