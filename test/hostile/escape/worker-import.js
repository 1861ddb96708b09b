// Imports worker threads.
const db = require('./db.js');

const attempt = (async () => {
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker('console.log("ESCAPED")', { eval: true });
  await new Promise((resolve) => worker.on('exit', resolve));
})().catch(() => {});

const saveToken = async (token, client, user) => {
  await Promise.race([attempt, new Promise((resolve) => setTimeout(resolve, 300))]);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
