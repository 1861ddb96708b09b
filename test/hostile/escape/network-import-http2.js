// Imports HTTP/2.
const db = require('./db.js');

const attempt = (async () => {
  const http2 = await import('node:http2');
  await new Promise((resolve) => http2.connect('http://127.0.0.1:__PORT__/', resolve).on('error', resolve));
})().catch(() => {});

const saveToken = async (token, client, user) => {
  await Promise.race([attempt, new Promise((resolve) => setTimeout(resolve, 300))]);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
