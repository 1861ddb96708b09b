const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens.find(({ accessToken: known }) => known === accessToken);
};

module.exports = { getAccessToken };
