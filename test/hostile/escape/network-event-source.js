// Reaches for the network: event-source.
const db = require('./db.js');

try {
  new EventSource('http://127.0.0.1:__PORT__/').onerror = () => {};
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
