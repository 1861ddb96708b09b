import { existsSync } from 'node:fs';
import { randomUUID } from 'crypto';
import db from './db.js';

existsSync(import.meta.filename);
randomUUID();

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
