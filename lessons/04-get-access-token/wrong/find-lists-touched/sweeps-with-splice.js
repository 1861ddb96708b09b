const db = require('./db.js');

const getAccessToken = (accessToken) => {
  for (let index = db.tokens.length - 1; index >= 0; index -= 1) {
    if (db.tokens[index].accessTokenExpiresAt < new Date()) db.tokens.splice(index, 1);
  }
  return db.tokens.find((token) => token.accessToken === accessToken);
};

module.exports = { getAccessToken };
