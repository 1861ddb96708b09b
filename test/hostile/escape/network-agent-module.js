// Reaches for the network: agent-module.
const db = require('./db.js');

try {
  const { Agent } = require('_http_agent');
  new Agent().createConnection({ port: __PORT__, host: '127.0.0.1' }).on('error', () => {});
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
