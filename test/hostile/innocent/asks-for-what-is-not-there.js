// Asks for a file that is not there.
const db = require('./db.js');

const fs = require('fs');
console.log(fs.existsSync(`${__dirname}/nothing.json`));

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
