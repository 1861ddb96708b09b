// Reads a file outside of the folder.
import db from './db.js';
import { readFileSync } from 'node:fs';

try {
  console.log('ESCAPED', readFileSync('__OUTSIDE__/secret.txt', 'utf8'));
} catch {}

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
