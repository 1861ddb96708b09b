const db = require('./db.js');

const getAccessToken = (accessToken) => {
  let found;
  db.tokens.forEach((token) => {
    if (token.accessToken === accessToken) found = token;
  });
  return found;
};

module.exports = { getAccessToken };
