import db from './db.js';

const column = () => undefined;

class Token {
  @column({ type: 'text', length: 40 })
  accessToken;
}

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
