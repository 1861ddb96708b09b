import type { Data, TokenRecord } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import { drawOne, drawTwo, shuffled } from './draw.js';
import { inventTokens } from './invent-tokens.js';
import { inventWorld } from './invent-world.js';
import { inGroups, unknownKeys } from './lookups.js';
import type { Purpose } from './purpose.js';
import type { Request } from './request.js';
import type { GrantStage, Stages } from './stage.js';
import { peopleIn, type World } from './world.js';

/** Known and unknown access tokens; then other tokens; then none. */
export function tokenStages(data: Data, judging: Judging): Stages {
  const invented = inventWorld(data, 'small', judging);
  const tokens = (size: 'small' | 'large'): TokenRecord[] =>
    inventTokens(invented.clients, peopleIn(invented), size, judging);
  const isValid = validAt(judging.now());
  const askFor = (isNew: boolean) => (record: TokenRecord) =>
    own(record, { isNew, isExpired: !isValid(record) });
  const first: World = { ...invented, tokens: ofEverySort(() => tokens('small'), isValid) };
  const [kept, removed] = drawTwo(first.tokens, judging);
  const more = tokens('large');
  const fresh = more.filter(isValid).slice(0, 3);
  const stale = more.filter((one) => !isValid(one)).slice(0, 1);
  const later: World = { ...first, tokens: shuffled([kept, ...more], judging) };
  return [
    {
      world: first,
      requests: inGroups([...first.tokens.map(askFor(false)), ...unknown(first, judging)], judging),
    },
    {
      world: later,
      requests: inGroups(
        [askFor(false)(kept), ...[...fresh, ...stale].map(askFor(true)), gone(removed, 'removed')],
        judging,
      ),
    },
    { world: { ...first, tokens: [] }, requests: inGroups([gone(kept, 'no-records')], judging) },
  ];
}

/** The newest valid tokens of the database, or invented ones if it has none. */
export function usedTokens({ clients, users, tokens }: Data, judging: Judging): GrantStage {
  const isValid = validAt(new Date(judging.now().getTime() + timeToPlayMs));
  const stored = tokens.filter(isUsable);
  const world = {
    clients,
    users,
    tokens: stored.some(isValid) ? stored : inventValid(clients, users, judging),
  };
  const valid = world.tokens.filter(isValid);
  const kept = valid.slice(-mostUsed);
  return { world, requests: kept.map((token) => [own(token)]), more: valid.length - kept.length };
}

const mostUsed = 20;
/** No token may expire before its request. */
const timeToPlayMs = 60_000;

function inventValid(clients: Data['clients'], users: Data['users'], judging: Judging): TokenRecord[] {
  return inventTokens(clients, users, 'large', judging).filter(validAt(judging.now())).slice(0, 3);
}

function validAt(now: Date): (token: TokenRecord) => boolean {
  return ({ accessTokenExpiresAt }) => accessTokenExpiresAt instanceof Date && accessTokenExpiresAt > now;
}

function isUsable({ accessToken, accessTokenExpiresAt, client, user }: TokenRecord): boolean {
  return isBearer(accessToken) && accessTokenExpiresAt instanceof Date && isObject(client) && isObject(user);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** RFC 6750, 2.1. */
function isBearer(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.~+/-]+=*$/.test(value);
}

/** Valid and expired, with and without a refresh token. */
function ofEverySort(invent: () => TokenRecord[], isValid: (token: TokenRecord) => boolean): TokenRecord[] {
  const isRefreshable = ({ refreshToken }: TokenRecord): boolean => refreshToken !== undefined;
  const made: TokenRecord[] = [];
  const isMixed = (test: (token: TokenRecord) => boolean): boolean => made.some(test) && !made.every(test);
  while (!isMixed(isValid) || !isMixed(isRefreshable)) made.push(...invent());
  return made;
}

function own(
  record: TokenRecord,
  known: { readonly isNew?: boolean; readonly isExpired?: boolean } = {},
): Request {
  return asking(String(record.accessToken), { type: 'own', record: { ...record }, ...known });
}

function gone(record: TokenRecord, change: 'removed' | 'no-records'): Request {
  return asking(String(record.accessToken), { type: 'unknown', change, record: { ...record } });
}

function unknown({ tokens }: World, judging: Judging): Request[] {
  const record = drawOne(tokens, judging);
  const refreshable = tokens.find(({ refreshToken }) => refreshToken !== undefined);
  const known = new Set(tokens.map(({ accessToken }) => accessToken));
  return [
    { value: judging.random(32), change: 'invented', record } as const,
    ...unknownKeys(String(record.accessToken), known, judging).map((one) => ({ ...one, record })),
    ...(refreshable
      ? [
          {
            value: String(refreshable.refreshToken),
            change: { property: 'refreshToken' },
            record: refreshable,
          },
        ]
      : []),
  ].map(({ value, change, record: like }) => asking(value, { type: 'unknown', change, record: { ...like } }));
}

function asking(accessToken: string, purpose: Purpose): Request {
  return isBearer(accessToken)
    ? { type: 'resource', accessToken, purpose }
    : { type: 'call', args: [accessToken], purpose };
}
