import { tokens } from './db.js';

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  tokens.push(token);
  return token;
};
