// Writes in many scripts.
const db = require('./db.js');

const größe = 'ß';
const 名前 = '日本語 🎉 é';
console.log(größe, 名前, '\u{1f600}');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
