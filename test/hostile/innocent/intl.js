// Formats dates and numbers.
const db = require('./db.js');

console.log(new Intl.DateTimeFormat('de-DE').format(new Date(0)), new Intl.NumberFormat('en-IN').format(1234567), 'ä'.localeCompare('z', 'sv'));

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
