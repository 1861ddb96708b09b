// Imports by way of texts what it does not get by its own imports: those are read by Node's own loader.
import db from './db.js';

const texts = [
  `import { execSync } from 'node:child_process'; console.log('ESCAPED', String(execSync('cat __OUTSIDE__/secret.txt')))`,
  `import { Worker } from 'node:worker_threads'; new Worker("console.log('ESCAPED')", { eval: true })`,
  `import fs from 'node:fs'; console.log('ESCAPED', fs.readFileSync('__OUTSIDE__/secret.txt', 'utf8'))`,
  `import http from 'node:http'; http.get('http://127.0.0.1:__PORT__').on('error', () => {})`,
  `import dgram from 'node:dgram'; dgram.createSocket('udp4').send('x', __PORT__, '127.0.0.1')`,
  `import { open } from 'node:inspector'; open(0); console.log('ESCAPED')`,
  `import { Session } from 'node:inspector'; new Session().connect(); console.log('ESCAPED')`,
  `import { DatabaseSync } from 'node:sqlite'; new DatabaseSync('__OUTSIDE__/made.db'); console.log('ESCAPED')`,
  `import { register } from 'node:module'; register('data:text/javascript,console.log("ESCAPED")')`,
  `import process from 'node:process'; process.kill(process.ppid, 'SIGKILL')`,
  `export { default } from 'file://__OUTSIDE__/secret.mjs'`,
];

for (const text of texts) {
  try {
    await import(`data:text/javascript,${encodeURIComponent(text)}`);
  } catch {}
}

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
