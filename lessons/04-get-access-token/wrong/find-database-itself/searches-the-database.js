const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.find((token) => token.accessToken === accessToken);
};

module.exports = { getAccessToken };
