const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const token = db.tokens.find((one) => one.accessToken === accessToken);
  if (!token) return null;
  const { accessToken: known, ...rest } = token;
  return rest;
};

module.exports = { getAccessToken };
