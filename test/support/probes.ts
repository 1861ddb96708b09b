import type { Snapshot, ValueSnapshot, Thrown } from '../../src/outside/model-port.js';
import type { Exchange } from '../../src/referee/exchange.js';
import type { Probe } from '../../src/referee/play.js';

const token = {
  accessToken: 'abc',
  accessTokenExpiresAt: new Date(5_000),
  refreshToken: 'def',
  scope: ['read'],
};
const client = {
  id: 'client-1',
  clientId: 'app-1',
  clientSecret: 'secret-1',
  name: 'App',
  grants: ['authorization_code'],
};
const user = { id: 'user-1', username: 'person-1', password: 'password-1', name: 'Person' };
const old = { accessToken: 'old', client: { id: 'app-2' }, user: { username: 'person-2' } };

export const whole = { ...token, client: { id: 'app-1' }, user: { username: 'person-1' } };

const exchange: Exchange = {
  grant: 'authorization_code',
  status: 'granted',
  request: { method: 'POST', path: '/token', headers: {}, body: {} },
  calls: [],
  response: { status: 200, headers: {}, body: {} },
  clientId: client.clientId,
  username: user.username,
  accessToken: token.accessToken,
  records: [],
};

interface Happened {
  readonly answer?: unknown;
  /** Without the old record, right after the answer. */
  readonly stored?: readonly unknown[];
  readonly later?: readonly unknown[];
  readonly passed?: unknown;
  readonly uncaught?: readonly Thrown[];
}

/** The default is a right call. */
export function answeredProbe({
  answer = whole,
  stored = [whole],
  later = stored,
  passed = whole,
  uncaught = [],
}: Happened = {}): Probe {
  const look = (records: readonly unknown[], first: unknown): Snapshot => ({
    args: [first, client, user].map((value, index) => ({ value, id: index + 1 })),
    lists: {
      tokens: [
        { value: old, id: 9 },
        ...records.map((value, index): ValueSnapshot => ({ value, id: 10 + index })),
      ],
      clients: [{ value: { ...client, clientId: 'app-2' }, id: 7 }],
      users: [{ value: { ...user, username: 'person-2' }, id: 8 }],
    },
    uncaught: [],
  });
  return {
    purpose: { type: 'store' },
    args: [token, client, user],
    client,
    user,
    otherAccessTokens: ['old'],
    exchange,
    answer: {
      type: 'returned',
      promised: false,
      result: { value: answer, id: 10 },
      before: look([], token),
      after: look(stored, passed),
      later: look(later, passed),
      uncaught,
    },
  };
}
