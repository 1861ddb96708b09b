// Passes on what others export.
import db from './db.js';

export * from 'node:path';
export * as files from 'node:fs';
export { inspect as look } from 'node:util';
export { db as database };
export default class Model {}

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
