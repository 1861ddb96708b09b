const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return Object.values(db.tokens).find((token) => token.accessToken === accessToken);
};

module.exports = { getAccessToken };
