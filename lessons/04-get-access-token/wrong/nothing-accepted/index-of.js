const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens.find((token) => accessToken.indexOf(token.accessToken) === 0);
};

module.exports = { getAccessToken };
