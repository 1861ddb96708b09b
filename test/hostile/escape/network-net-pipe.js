// Reaches for the network: net-pipe.
const db = require('./db.js');

try {
  require('net').connect('__OUTSIDE__/socket').on('error', () => {});
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
