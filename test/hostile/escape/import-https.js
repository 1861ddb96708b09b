// Imports code from the network.
const db = require('./db.js');

const attempt = (async () => {
  console.log('ESCAPED', await import('http://127.0.0.1:__PORT__/x.mjs'));
})().catch(() => {});

const saveToken = async (token, client, user) => {
  await Promise.race([attempt, new Promise((resolve) => setTimeout(resolve, 300))]);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
