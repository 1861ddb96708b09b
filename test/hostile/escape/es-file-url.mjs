// Imports a file by its address.
import db from './db.js';

try {
  console.log('ESCAPED', (await import('file://__OUTSIDE__/secret.mjs')).default);
} catch {}

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
