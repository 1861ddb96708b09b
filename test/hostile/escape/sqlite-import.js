// Imports node:sqlite.
const db = require('./db.js');

const attempt = (async () => {
  const { DatabaseSync } = await import('node:sqlite');
  new DatabaseSync('__OUTSIDE__/pwned').exec('create table a (b)');
})().catch(() => {});

const saveToken = async (token, client, user) => {
  await Promise.race([attempt, new Promise((resolve) => setTimeout(resolve, 300))]);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
