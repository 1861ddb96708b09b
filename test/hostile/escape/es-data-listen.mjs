// Imports node:net from the source in a data: URL, in several spellings.
import db from './db.js';

const source = `import { Server } from 'node:net'; Server.prototype._listen2.call(new Server(), '127.0.0.1', 0, 4, 1); console.log('ESCAPED');`;
const addresses = [
  `data:text/javascript,${encodeURIComponent(source)}`,
  `data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`,
  `data:text/javascript;base64,${btoa(source)}`,
  `data:text/javascript,${encodeURIComponent(`import('data:text/javascript;base64,${btoa(source)}')`)}`,
];
for (const address of addresses) await import(address).catch(() => {});

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
