const db = require('./db.js');

const getAccessToken = (accessToken) => {
  if (typeof accessToken !== 'string' || accessToken === '') return null;
  return db.tokens.find((token) => token.accessToken === accessToken);
};

module.exports = { getAccessToken };
