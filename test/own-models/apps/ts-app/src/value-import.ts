import db from './data/store.ts';
import { Client, Token, User } from './types.ts';

export const saveToken = (token: Token, client: Client, user: User): Token => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
