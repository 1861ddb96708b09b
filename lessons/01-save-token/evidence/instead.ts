import { sameValue, type Probe } from '#lesson';
import { isHeld } from './carriers.js';

export interface Instead {
  readonly type: 'instead';
  readonly is: string;
}

export function insteadOfToken(value: unknown, { token, client, user }: Probe): Instead | undefined {
  const others: Readonly<Record<string, unknown>> = {
    client,
    user,
    'token.accessToken': token.accessToken,
    'token.client': { id: client.clientId },
    'token.user': { username: user.username },
    "'token'": 'token',
  };
  const is = Object.keys(others).find((name) => sameValue(value, others[name]));
  if (is !== undefined) return { type: 'instead', is };
  return isAround(value, token.accessToken) ? { type: 'instead', is: '{ token }' } : undefined;
}

/** `{ token }`: an object or list with the token inside. */
function isAround(value: unknown, accessToken: unknown): boolean {
  if (!isHeld(value) || value.accessToken !== undefined) return false;
  return Object.values(value).some((held) => isHeld(held) && held.accessToken === accessToken);
}
