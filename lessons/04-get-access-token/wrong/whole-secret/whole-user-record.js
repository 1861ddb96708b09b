const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const token = db.tokens.find((one) => one.accessToken === accessToken);
  if (!token) return null;
  const user = db.users.find(({ username }) => username === token.user.username);
  return { ...token, user: { ...token.user, ...user } };
};

module.exports = { getAccessToken };
