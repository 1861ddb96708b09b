// Loops at a later turn of loading.
import db from './db.js';

await 0;
for (;;);

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
