const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return Promise.resolve(db.tokens.find((token) => token.accessToken === accessToken));
};

module.exports = { getAccessToken };
