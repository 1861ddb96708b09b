const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const token = db.tokens.find((one) => one.accessToken === accessToken);
  if (!token) return null;
  return {
    accessTokenExpiresAt: token.accessTokenExpiresAt,
    scope: token.scope,
    client: token.client,
    user: token.user,
  };
};

module.exports = { getAccessToken };
