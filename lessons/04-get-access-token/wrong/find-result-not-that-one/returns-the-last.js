const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens[db.tokens.length - 1];
};

module.exports = { getAccessToken };
