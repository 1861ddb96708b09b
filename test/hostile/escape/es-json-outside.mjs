// Imports data from outside.
import db from './db.js';

try {
  console.log('ESCAPED', (await import('__OUTSIDE__/secret.json', { with: { type: 'json' } })).default);
} catch {}

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
