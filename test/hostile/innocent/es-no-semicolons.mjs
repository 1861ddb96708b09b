// Leaves the semicolons out.
import db from './db.js';
import { tokens } from './db.js'
let list = tokens
;[list] = [list]
const empty = () => {}

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
