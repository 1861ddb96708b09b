import type { Client, Token, User } from './types.ts';
import db from './data/store.ts';

type Saved = Token | undefined;

export const saveToken = (token: Token, client: Client, user: User): Saved => {
  token.client = { id: client.clientId as string };  token.user = { username: user.name };
  db.tokens.push(token);
  return token;
};
