const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens.find((token) => token.accesToken === accessToken);
};

module.exports = { getAccessToken };
