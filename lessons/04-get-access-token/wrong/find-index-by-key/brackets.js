const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens[accessToken];
};

module.exports = { getAccessToken };
