// Reaches for the network: tls.
const db = require('./db.js');

try {
  require('tls').connect(__PORT__, '127.0.0.1').on('error', () => {});
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
