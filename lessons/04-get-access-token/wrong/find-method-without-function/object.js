const db = require('./db.js');
const getAccessToken = (accessToken) => {
  return db.tokens.find({ accessToken: accessToken });
};
module.exports = { getAccessToken };
