// Knows that it is a module.
import db from './db.js';

if (this !== undefined) throw new Error('There is a this.');
if (typeof require !== 'undefined' || typeof module !== 'undefined') throw new Error('It is no module.');

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
