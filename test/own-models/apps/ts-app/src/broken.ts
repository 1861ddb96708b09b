import db from './data/store.ts';

export const saveToken = (token: any, client: any, user: any) => {
  token.client = { id client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
