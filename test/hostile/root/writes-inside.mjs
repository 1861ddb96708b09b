// Changes what lies in the folder that was opened.
import db from './db.js';
import fs from 'node:fs';

const app = new URL('../', import.meta.url);
const attempts = [
  () => fs.writeFileSync(new URL('written.txt', app), 'x'),
  () => fs.appendFileSync(new URL('package.json', app), ' '),
  () => fs.mkdirSync(new URL('made', app)),
  () => fs.rmSync(new URL('lib', app), { recursive: true }),
  () => fs.renameSync(new URL('package.json', app), new URL('other.json', app)),
  () => fs.symlinkSync('/', new URL('root', app)),
  () => fs.linkSync(new URL('package.json', app), new URL('second.json', app)),
  () => fs.utimesSync(new URL('package.json', app), 1, 1),
  () => fs.chmodSync(new URL('package.json', app), 0o777),
  () => fs.truncateSync(new URL('package.json', app)),
];

for (const attempt of attempts) {
  try {
    attempt();
    console.log('ESCAPED', String(attempt));
  } catch {}
}

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
