const db = require('./db.js');

const getAccessToken = (accessToken) => db.tokens.find((token) => token.accessToken === accessToken);

module.exports = { getAccessToken };
