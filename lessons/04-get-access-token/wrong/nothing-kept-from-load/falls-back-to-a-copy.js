const db = require('./db.js');

const copy = db.tokens.slice();

const getAccessToken = (accessToken) => {
  const same = (token) => token.accessToken === accessToken;
  return db.tokens.find(same) || copy.find(same);
};

module.exports = { getAccessToken };
