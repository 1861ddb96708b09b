const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const look = (index) => {
    if (index === db.tokens.length) return undefined;
    return db.tokens[index].accessToken === accessToken ? db.tokens[index] : look(index + 1);
  };
  return look(0);
};

module.exports = { getAccessToken };
