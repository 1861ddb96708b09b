// Uses what Node has.
import db from './db.js';
import fs, { readFileSync } from 'node:fs';
import { createHash, randomUUID } from 'crypto';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import util, { inspect } from 'node:util';

readFileSync(import.meta.filename, 'utf8');
fs.readFileSync(path.join(import.meta.dirname, 'model.mjs'));
fs.readFileSync(new URL(import.meta.url));
createHash('sha256').update(randomUUID()).digest('hex');
inspect(util);
await wait(1);

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
