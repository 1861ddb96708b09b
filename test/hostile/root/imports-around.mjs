// Imports what lies around the folder that was opened, by every name that leads there.
import db from './db.js';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const names = [
  '__OUTSIDE__/secret.mjs',
  '../../outside/secret.mjs',
  '../link/secret.mjs',
  '../lib/up/secret.mjs',
  '../within/up/secret.mjs',
  '..%2f..%2foutside/secret.mjs',
  '../lib/../../outside/secret.mjs',
  new URL('../../outside/secret.mjs', import.meta.url).href,
  pathToFileURL('__OUTSIDE__/secret.mjs').href,
];
const ways = [
  (name) => import(name),
  (name) => import(`${name}?again`),
  (name) => import(name.replace(/mjs$/, 'json'), { with: { type: 'json' } }),
  (name) => import(`data:text/javascript,export { default } from ${JSON.stringify(new URL(name, import.meta.url).href)}`),
  (name) => createRequire(import.meta.url)(name.replace(/mjs$/, 'js')),
  (name) => createRequire(new URL(name, import.meta.url))('./secret.js'),
];

for (const name of names) {
  for (const way of ways) {
    try {
      console.log('ESCAPED', name, await way(name));
    } catch {}
  }
}

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
