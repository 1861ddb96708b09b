// Imports itself, at once and later, as files of a cycle do.
import db from './db.js';
import * as self from './model.mjs';

const later = import('./model.mjs');

export const saveToken = async (token, client, user) => {
  if ((await later).saveToken !== self.saveToken) throw new Error('This module is there twice.');
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
