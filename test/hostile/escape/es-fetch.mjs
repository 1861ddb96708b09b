// Waits for an answer of the network.
import db from './db.js';

await fetch('http://127.0.0.1:__PORT__/').catch(() => {});

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
