const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const [token] = db.tokens;
  return token && token.accessToken === accessToken ? token : null;
};

module.exports = { getAccessToken };
