// Imports the network and makes a socket.
const db = require('./db.js');

const attempt = (async () => {
  const { Socket } = await import('net');
  await new Promise((resolve) => new Socket().on('error', resolve).connect({ port: __PORT__, host: '127.0.0.1' }, resolve));
})().catch(() => {});

const saveToken = async (token, client, user) => {
  await Promise.race([attempt, new Promise((resolve) => setTimeout(resolve, 300))]);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
