const db = require('./db.js');

saveToken = lambda token, client, user: token

module.exports = { saveToken };
