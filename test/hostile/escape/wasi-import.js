// Imports wasi.
const db = require('./db.js');

const attempt = (async () => {
  const { WASI } = await import('node:wasi');
  new WASI({ version: 'preview1', preopens: { '/': '__OUTSIDE__' } });
  console.log('ESCAPED');
})().catch(() => {});

const saveToken = async (token, client, user) => {
  await Promise.race([attempt, new Promise((resolve) => setTimeout(resolve, 300))]);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
