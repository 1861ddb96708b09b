const db = require('./db.js');

module.exports = { add: (token) => db.tokens.push(token) };
