const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens.find((item) => item.token === accessToken);
};

module.exports = { getAccessToken };
