// Starts another process or thread: worker.
const db = require('./db.js');

try {
  const { Worker } = require('worker_threads');
  new Worker('console.log("ESCAPED")', { eval: true }).on('error', () => {});
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
