const db = require('./db.js');

const getAccessToken = (accessToken) => {
  for (let index = 1; index < db.tokens.length; index += 1) {
    if (db.tokens[index].accessToken === accessToken) return db.tokens[index];
  }
};

module.exports = { getAccessToken };
