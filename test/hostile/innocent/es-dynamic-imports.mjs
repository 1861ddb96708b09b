// Imports while it runs, at once and in turn.
import db from './db.js';

await Promise.all([import('node:fs'), import('./db.js'), import('data:text/javascript,export default 1')]);
await import('./not-there.js').catch(({ code }) => {
  if (code !== 'ERR_MODULE_NOT_FOUND') throw new Error(code);
});

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
