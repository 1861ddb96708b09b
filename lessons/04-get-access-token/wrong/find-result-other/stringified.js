const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const token = db.tokens.find((one) => one.accessToken === accessToken);
  return token && JSON.stringify(token);
};

module.exports = { getAccessToken };
