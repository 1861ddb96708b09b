const db = require('./db.js');

const getAccessToken = (accessToken) => {
  let index = 0;
  while (true) {
    const token = db.tokens[index % Math.max(1, db.tokens.length)];
    if (token && token.accessToken === accessToken) return token;
    index += 1;
  }
};

module.exports = { getAccessToken };
