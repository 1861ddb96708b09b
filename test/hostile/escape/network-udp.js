// Reaches for the network: udp.
const db = require('./db.js');

try {
  require('dgram').createSocket('udp4').send('x', __PORT__, '127.0.0.1');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
