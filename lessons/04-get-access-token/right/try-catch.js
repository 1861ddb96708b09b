const db = require('./db.js');

const getAccessToken = (accessToken) => {
  try {
    return db.tokens.find((token) => token.accessToken === accessToken);
  } catch (error) {
    return null;
  }
};

module.exports = { getAccessToken };
