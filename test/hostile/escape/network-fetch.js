// Reaches for the network: fetch.
const db = require('./db.js');

try {
  fetch('http://127.0.0.1:__PORT__/').catch(() => {});
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
