// Reads its own file and its own folder.
const db = require('./db.js');

const fs = require('fs');
console.log(fs.readFileSync(__filename, 'utf8').length, fs.existsSync(__dirname), fs.readdirSync(__dirname).length);

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
