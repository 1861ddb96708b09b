// Imports threads.
import db from './db.js';
import { Worker } from 'node:worker_threads';




new Worker("console.log('ESCAPED')", { eval: true });

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
