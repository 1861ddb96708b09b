// Imports a module outside.
const db = require('./db.js');

const attempt = (async () => {
  const { default: secret } = await import('__OUTSIDE__/secret.mjs');
  console.log('ESCAPED', secret);
})().catch(() => {});

const saveToken = async (token, client, user) => {
  await Promise.race([attempt, new Promise((resolve) => setTimeout(resolve, 300))]);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
