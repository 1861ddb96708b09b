const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens.reduce((found, token) => (token.accessToken === accessToken ? token : found), null);
};

module.exports = { getAccessToken };
