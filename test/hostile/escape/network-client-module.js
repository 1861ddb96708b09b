// Reaches for the network: client-module.
const db = require('./db.js');

try {
  require('_http_client').ClientRequest;
  new (require('_http_client').ClientRequest)('http://127.0.0.1:__PORT__/').on('error', () => {}).end();
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
