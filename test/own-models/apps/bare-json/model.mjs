import db from './db.js';
import settings from './settings.json';

export const accessTokenLifetime = settings.lifetime;

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
