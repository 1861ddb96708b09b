const db = require('./db.js');

const index = Object.fromEntries(db.tokens.map((token) => [token.accessToken, token]));

const getAccessToken = (accessToken) => {
  return index[accessToken] || null;
};

module.exports = { getAccessToken };
