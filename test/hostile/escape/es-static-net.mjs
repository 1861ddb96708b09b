// Imports a module of the network by its name.
import db from './db.js';
import net from 'node:net';

net.connect(__PORT__, '127.0.0.1');

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
