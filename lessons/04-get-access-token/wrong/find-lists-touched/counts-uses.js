const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const token = db.tokens.find((one) => one.accessToken === accessToken);
  if (token) token.uses = (token.uses || 0) + 1;
  return token;
};

module.exports = { getAccessToken };
