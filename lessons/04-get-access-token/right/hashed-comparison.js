const db = require('./db.js');

const { createHash } = require('crypto');

const hash = (text) => createHash('sha256').update(text).digest('hex');

const getAccessToken = (accessToken) => {
  const wanted = hash(accessToken);
  return db.tokens.find((token) => hash(token.accessToken) === wanted);
};

module.exports = { getAccessToken };
