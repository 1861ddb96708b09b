const db = require('./db.js');

const getAccessToken = async (accessToken) => {
  const token = await Promise.resolve(db.tokens.find((one) => one.accessToken === accessToken));
  return token;
};

module.exports = { getAccessToken };
