const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const token = db.tokens.find((one) => one.accessToken === accessToken);
  if (!token) return null;
  return { ...token, scope: token.scope && token.scope.join(' ') };
};

module.exports = { getAccessToken };
