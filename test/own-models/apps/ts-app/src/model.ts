import type { Client, Token, User } from './types.ts';
import store from './data/store.js';
import { log } from './log.js';

interface Model {
  saveToken(token: Token, client: Client, user: User): Promise<Token>;
}

export const saveToken = async (token: Token, client: Client, user: User): Promise<Token> => {
  token.client = { id: client.clientId! } satisfies Client;
  token.user = { username: user.username };
  (store.tokens as Token[]).push(token);
  log('saved' as const);
  return token;
};

export default { saveToken } as Model;
