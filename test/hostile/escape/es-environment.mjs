// Shows what the environment holds.
import db from './db.js';
import { env } from 'node:process';

if (env.OUTSIDE !== undefined) console.log('ESCAPED', env.OUTSIDE);

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
