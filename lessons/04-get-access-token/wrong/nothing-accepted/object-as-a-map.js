const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const byToken = {};
  for (const token of db.tokens) byToken[token.accessToken] = token;
  return byToken[accessToken];
};

module.exports = { getAccessToken };
