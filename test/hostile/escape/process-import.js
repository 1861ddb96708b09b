// Imports child processes.
const db = require('./db.js');

const attempt = (async () => {
  const { execSync } = await import('node:child_process');
  execSync('touch __OUTSIDE__/pwned');
})().catch(() => {});

const saveToken = async (token, client, user) => {
  await Promise.race([attempt, new Promise((resolve) => setTimeout(resolve, 300))]);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
