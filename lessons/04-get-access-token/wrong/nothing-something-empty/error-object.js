const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens.find((token) => token.accessToken === accessToken) || new Error('unknown');
};

module.exports = { getAccessToken };
