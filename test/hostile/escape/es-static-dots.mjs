// Imports a file of the folder beside.
import db from './db.js';
import secret from '../outside/secret.js';




console.log('ESCAPED', secret);

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
