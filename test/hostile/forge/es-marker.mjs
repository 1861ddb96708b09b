// Looks for the marks and calls them.
import db from './db.js';

for (const name of Object.getOwnPropertyNames(globalThis)) {
  if (!name.startsWith('mark')) continue;
  globalThis[name](() => (token) => token);
  globalThis[name](99);
  await import(`${name}/98`);
}


export const saveToken = (token, client, user) => {};
