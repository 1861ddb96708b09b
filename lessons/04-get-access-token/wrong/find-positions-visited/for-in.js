const db = require('./db.js');
const getAccessToken = (accessToken) => {
  for (const token in db.tokens) {
    if (token.accessToken === accessToken) return token;
  }
  return null;
};
module.exports = { getAccessToken };
