const db = require('./db.js');

const known = new Map();

const getAccessToken = (accessToken) => {
  if (!known.has(accessToken)) {
    known.set(accessToken, db.tokens.find((token) => token.accessToken === accessToken));
  }
  return known.get(accessToken);
};

module.exports = { getAccessToken };
