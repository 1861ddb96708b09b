const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const token = db.tokens.find((one) => one.accessToken === accessToken);
  if (!token) return null;
  return { ...token, user: { username: db.users[0].username } };
};

module.exports = { getAccessToken };
