const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const token = db.tokens.find((one) => one.accessToken === accessToken);
  if (token) token.used = true;
  return token;
};

module.exports = { getAccessToken };
