// Imports datagrams.
const db = require('./db.js');

const attempt = (async () => {
  const dgram = await import('node:dgram');
  await new Promise((resolve) => dgram.createSocket('udp4').send('x', __PORT__, '127.0.0.1', resolve));
})().catch(() => {});

const saveToken = async (token, client, user) => {
  await Promise.race([attempt, new Promise((resolve) => setTimeout(resolve, 300))]);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
