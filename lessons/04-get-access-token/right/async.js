const db = require('./db.js');

const getAccessToken = async (accessToken) => {
  return db.tokens.find((token) => token.accessToken === accessToken);
};

module.exports = { getAccessToken };
