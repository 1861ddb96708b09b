const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const token = db.tokens.find((one) => one.accessToken === accessToken);
  if (!token) return null;
  return {
    accessToken,
    accessTokenExpiresAt: token.accessTokenExpiresAt,
    client: token.client,
    user: token.user,
  };
};

module.exports = { getAccessToken };
