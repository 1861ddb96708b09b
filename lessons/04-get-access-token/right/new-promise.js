const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return new Promise((resolve) => {
    resolve(db.tokens.find((token) => token.accessToken === accessToken) || false);
  });
};

module.exports = { getAccessToken };
