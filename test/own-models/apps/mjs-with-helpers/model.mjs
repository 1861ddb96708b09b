import settings from './settings.json' with { type: 'json' };
import { add } from './add.cjs';
import * as checks from './checks.mjs';

export const saveToken = (token, client, user) => {
  if (settings.strict && !checks.isToken(token)) throw new Error('That is no token.');
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  add(token);
  return token;
};
