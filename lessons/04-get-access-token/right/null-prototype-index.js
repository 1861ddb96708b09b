const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const index = Object.create(null);
  for (const token of db.tokens) index[token.accessToken] = token;
  return index[accessToken];
};

module.exports = { getAccessToken };
