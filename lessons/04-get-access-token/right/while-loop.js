const db = require('./db.js');

const getAccessToken = (accessToken) => {
  let index = 0;
  while (index < db.tokens.length && db.tokens[index].accessToken !== accessToken) index += 1;
  return db.tokens[index];
};

module.exports = { getAccessToken };
