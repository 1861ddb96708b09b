// Imports the network while it runs.
import db from './db.js';

try {
  const net = await import('node:net');
  net.connect(__PORT__, '127.0.0.1');
} catch {}

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
