// Imports new modules for ever.
import db from './db.js';

for (let count = 0; ; count += 1) await import(`data:text/javascript,export default ${count}`);

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
