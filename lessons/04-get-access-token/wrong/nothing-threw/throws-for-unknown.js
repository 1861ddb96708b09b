const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const token = db.tokens.find((one) => one.accessToken === accessToken);
  if (!token) throw new Error('This token is unknown.');
  return token;
};

module.exports = { getAccessToken };
