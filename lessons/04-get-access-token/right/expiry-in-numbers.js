const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const token = db.tokens.find((one) => one.accessToken === accessToken);
  return token && token.accessTokenExpiresAt.getTime() > Date.now() ? token : false;
};

module.exports = { getAccessToken };
