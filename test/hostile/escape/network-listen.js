// Reaches for the network: listen.
const db = require('./db.js');

try {
  require('net').createServer().listen(0, () => console.log('ESCAPED'));
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
