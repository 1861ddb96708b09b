const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens.map((token) => token.accessToken).find((known) => known === accessToken);
};

module.exports = { getAccessToken };
