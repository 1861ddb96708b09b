import db from './db.js';

enum Kind {
  Bearer = 'Bearer',
}

export const saveToken = (token: any, client: any, user: any) => {
  token.type = Kind.Bearer;
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
