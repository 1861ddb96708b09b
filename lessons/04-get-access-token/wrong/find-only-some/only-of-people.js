const db = require('./db.js');

const getAccessToken = (accessToken) => {
  return db.tokens.find(
    (token) => token.accessToken === accessToken && db.users.some(({ username }) => username === token.user.username && username !== db.users[0].username),
  );
};

module.exports = { getAccessToken };
