// Declares what CommonJS has.
import db from './db.js';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const __filename = fileURLToPath(import.meta.url);
const __dirname = dirname(__filename);
const require = createRequire(import.meta.url);
const module = require('node:module'), exports = [__dirname];
if (require('./db.js') !== db || require(`${__dirname}/db`) !== db) throw new Error('There are two databases.');
if (import.meta.resolve('node:fs') !== 'node:fs') throw new Error(module.name + exports);

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
