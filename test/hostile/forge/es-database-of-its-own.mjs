// Writes a database of its own into the cache of modules.
import db from './db.js';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const own = { clients: [], users: [], tokens: [] };
require.cache[require.resolve('./db.js')] = { exports: own, loaded: true, id: 'db', filename: 'db' };


export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  own.tokens.push(token);
  return token;
};
