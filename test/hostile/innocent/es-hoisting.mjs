// Uses what stands below.
import db from './db.js';

later();
function later() {
  if (join('a', 'b') === '') throw new Error();
}
import { join } from 'node:path';

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
