const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const index = db.tokens.findIndex((token) => token.accessToken === accessToken);
  return index < 0 ? null : db.tokens.splice(index, 1)[0];
};

module.exports = { getAccessToken };
