// Imports child processes and spawns without waiting.
const db = require('./db.js');

const attempt = (async () => {
  const { spawn } = await import('child_process');
  spawn('touch', ['__OUTSIDE__/pwned'], { detached: true, stdio: 'ignore' });
})().catch(() => {});

const saveToken = async (token, client, user) => {
  await Promise.race([attempt, new Promise((resolve) => setTimeout(resolve, 300))]);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
