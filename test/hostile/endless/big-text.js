// Makes a text that is too large.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  let text = 'x';
  for (;;) text += text;
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
