const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens.find((token) => token.id === accessToken);
};

module.exports = { getAccessToken };
