// Writes into its own folder.
import db from './db.js';
import { writeFileSync } from 'node:fs';

try {
  writeFileSync(new URL('written.txt', import.meta.url), 'x');
} catch {}

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
