// Reaches for the network: http.
const db = require('./db.js');

try {
  require('http').get('http://127.0.0.1:__PORT__/').on('error', () => {});
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
