import db from './db.js';

const Entity = (name: string) => (made: unknown) => made;

@Entity('tokens')
export class Token {}

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
