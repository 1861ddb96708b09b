const db = require('./db.js');

const byToken = new Map(db.tokens.map((token) => [token.accessToken, token]));

const getAccessToken = (accessToken) => {
  return byToken.get(accessToken);
};

module.exports = { getAccessToken };
