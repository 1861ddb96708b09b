// Imports a file outside of its folder.
import db from './db.js';
import secret from '__OUTSIDE__/secret.mjs';




console.log('ESCAPED', secret);

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
