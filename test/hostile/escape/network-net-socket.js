// Reaches for the network: net-socket.
const db = require('./db.js');

try {
  new (require('node:net').Socket)().on('error', () => {}).connect(__PORT__, '127.0.0.1');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
