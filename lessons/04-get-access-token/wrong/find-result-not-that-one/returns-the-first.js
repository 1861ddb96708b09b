const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens[0];
};

module.exports = { getAccessToken };
