const db = require('./db.js');
const getAccessToken = (accessToken) => {
  return db.tokens.find(accessToken);
};
module.exports = { getAccessToken };
