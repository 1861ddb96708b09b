// Imports the network.
const db = require('./db.js');

const attempt = (async () => {
  const net = await import('node:net');
  await new Promise((resolve) => net.connect(__PORT__, '127.0.0.1', resolve).on('error', resolve));
})().catch(() => {});

const saveToken = async (token, client, user) => {
  await Promise.race([attempt, new Promise((resolve) => setTimeout(resolve, 300))]);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
