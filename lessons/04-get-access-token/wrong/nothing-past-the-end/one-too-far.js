const db = require('./db.js');

const getAccessToken = (accessToken) => {
  for (let i = 0; i <= db.tokens.length; i++) {
    if (db.tokens[i].accessToken === accessToken) {
      return db.tokens[i];
    }
  }
};

module.exports = { getAccessToken };
