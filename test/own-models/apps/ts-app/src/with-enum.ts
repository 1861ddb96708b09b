import db from './data/store.ts';

enum Grant {
  Password = 'password',
}

export const saveToken = (token: any, client: any, user: any) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  token.grant = Grant.Password;
  db.tokens.push(token);
  return token;
};
