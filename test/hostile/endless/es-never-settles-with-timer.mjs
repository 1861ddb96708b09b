// Waits for what never comes, and keeps the process awake.
import db from './db.js';

setInterval(() => {}, 50);
await new Promise(() => {});

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
