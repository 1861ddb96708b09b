const db = require('./db.js');

const getAccessToken = (accessToken) => {
  if (!accessToken) return db.tokens[0];
  return db.tokens.find((token) => token.accessToken === accessToken);
};

module.exports = { getAccessToken };
