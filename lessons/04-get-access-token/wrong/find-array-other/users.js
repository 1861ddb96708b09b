const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.users.find((token) => token.accessToken === accessToken);
};

module.exports = { getAccessToken };
