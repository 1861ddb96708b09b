import type { Judging } from '../../outside/judging.js';
import { drawNumber, shuffled } from '../draw.js';
import type { AppExchange, PlannedGroup, PlannedRequest } from './exchange.js';
import type { Failure, GivenState } from './given-model.js';
import type { AppHttpRequest } from './http.js';
import { inventParties, type Parties } from './parties.js';
import { basic, bearer, photos, signed } from './requests.js';

/** What a request to a protected route tries. */
export type PhotoCase = 'good' | RefusedPhotoCase | MountCase;

/** A plain `GET /photos` without a good bearer token in the header (RFC 6750, 2 and 3). */
export type RefusedPhotoCase =
  | 'no-token'
  | 'unknown'
  | 'expired'
  | 'cut-off'
  | 'undefined'
  | 'malformed'
  | 'basic'
  | 'no-scheme'
  | 'lower-case'
  | 'query'
  | 'model-fails';

/** Other ways to the same route, without a token, and `POST /token`. */
export type MountCase = OpenWay | 'token-with-bearer' | 'token';
export type OpenWay = 'head' | 'slash' | 'capitals' | 'encoded' | 'any-query';

type Planned = PlannedRequest<PhotoCase>;

const minute = 60_000;
/** Clearly longer than 1 ms: some files give a check so long. */
const earliestMs = 5;
const latestMs = 12;

/** In this order: the first request has no token, so that nothing is remembered. */
export function photoPlan(judging: Judging): readonly PlannedGroup<PhotoCase>[] {
  const alone = (planned: Planned): PlannedGroup<PhotoCase> => [planned];
  const later = { afterMs: drawNumber(earliestMs, latestMs, judging) };
  const twice = good(judging);
  return [
    [refused('no-token', judging, () => photos())],
    [refused('unknown', judging, () => photos(bearer(judging.random(20))))],
    ...[twice, twice, good(judging, later), good(judging, {}, 'photos')].map(alone),
    [
      good(judging, { afterMs: latestMs }),
      refused('no-token', judging, () => photos()),
      good(judging, { afterMs: earliestMs }),
      refused('unknown', judging, () => photos(bearer(judging.random(20))), later),
    ],
    ...shuffled(refusals(judging).map(alone), judging),
    [good(judging, later)],
    ...otherWays(judging).map(alone),
  ];
}

/** A token that `POST /token` of the app has made. */
export function issuedPlan(
  asked: readonly AppExchange[],
  judging: Judging,
): readonly PlannedGroup<PhotoCase>[] {
  const token = asked.findLast((exchange) => exchange.case === 'token');
  const accessToken = token && tokenIn(token);
  if (accessToken === undefined) return [];
  const parties = { ...inventParties(judging), accessToken };
  return [[{ case: 'good', request: photos(bearer(accessToken)), state: stateOf(parties) }]];
}

function tokenIn({ answer }: AppExchange): string | undefined {
  const [, token] =
    answer.type === 'whole' ? (/"access_token":\s*"([\w.~+/-]+=*)"/.exec(answer.body) ?? []) : [];
  return token;
}

function refusals(judging: Judging): Planned[] {
  const later = { afterMs: drawNumber(earliestMs, latestMs, judging) };
  const expired = { ...later, expiresAt: new Date(Date.now() - minute) };
  return [
    refused('no-token', judging, () => photos()),
    refused('unknown', judging, () => photos(bearer(judging.random(20)))),
    refused('expired', judging, ({ accessToken }) => photos(bearer(accessToken)), expired),
    refused('cut-off', judging, ({ accessToken }) => photos(bearer(accessToken.slice(0, -2)))),
    refused('undefined', judging, () => photos(bearer('undefined'))),
    refused('malformed', judging, () => photos({ authorization: 'Bearer' })),
    refused('malformed', judging, ({ accessToken }) => photos(bearer(`${accessToken} x`))),
    refused('basic', judging, ({ user }) => photos(basic(user.username, user.password))),
    refused('no-scheme', judging, ({ accessToken }) => photos({ authorization: accessToken })),
    refused('lower-case', judging, ({ accessToken }) => photos({ authorization: `bearer ${accessToken}` })),
    refused('query', judging, ({ accessToken }) => photos({}, `/photos?access_token=${accessToken}`)),
    ...failures.map((fails) =>
      refused('model-fails', judging, ({ accessToken }) => photos(bearer(accessToken)), { fails, ...later }),
    ),
  ];
}

const failures: readonly Failure[] = [
  { name: 'getAccessToken', type: 'threw' },
  { name: 'getAccessToken', type: 'rejected' },
];

/** Express answers most of these by the route of `GET /photos`. */
function otherWays(judging: Judging): Planned[] {
  return [
    refused('head', judging, () => ({ ...photos(), method: 'HEAD' })),
    refused('slash', judging, () => photos({}, '/photos/')),
    refused('capitals', judging, () => photos({}, '/PHOTOS')),
    refused('encoded', judging, () => photos({}, '/%70hotos')),
    refused('any-query', judging, () => photos({}, '/photos?x=1')),
    refused('token-with-bearer', judging, (parties) => {
      const { headers, ...request } = signed('body', parties);
      return { ...request, headers: { ...headers, ...bearer(parties.accessToken) } };
    }),
    refused('token', judging, (parties) => signed('body', parties)),
  ];
}

function good(judging: Judging, state: Partial<GivenState> = {}, scope?: string): Planned {
  const parties = inventParties(judging);
  return {
    case: 'good',
    request: photos(bearer(parties.accessToken)),
    state: { ...stateOf(parties, state), ...(scope !== undefined && { scope }) },
  };
}

function refused(
  tried: RefusedPhotoCase | MountCase,
  judging: Judging,
  request: (parties: Parties) => AppHttpRequest,
  state: Partial<GivenState> = {},
): Planned {
  const parties = inventParties(judging);
  return { case: tried, request: request(parties), state: stateOf(parties, state) };
}

function stateOf(parties: Parties, state: Partial<GivenState> = {}): GivenState {
  const expiresAt = new Date(Date.now() + 10 * minute);
  return { parties, grants: ['client_credentials', 'authorization_code'], expiresAt, afterMs: 0, ...state };
}
