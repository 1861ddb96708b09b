const db = require('./db.js');

const getAccessToken = (accessToken) => {
  const byToken = new Map(db.tokens.map((token) => [token.accessToken, token]));
  return byToken.get(accessToken);
};

module.exports = { getAccessToken };
