const db = require('./db.js');

const { tokens } = db;

const getAccessToken = (accessToken) => {
  return tokens.find((token) => token.accessToken === accessToken);
};

module.exports = { getAccessToken };
