const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const found = db.tokens.find((token) => token.accessToken === accessToken);
};

module.exports = { getAccessToken };
