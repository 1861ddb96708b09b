import type { Judging } from '../../outside/judging.js';
import { drawNumber, shuffled } from '../draw.js';
import type { PlannedGroup, PlannedRequest } from './exchange.js';
import type { Failure, GivenState } from './given-model.js';
import type { AppHttpRequest } from './http.js';
import { inventParties, type Parties } from './parties.js';
import { codeForm, post, signed, type Credentials } from './requests.js';

/** What a request to the token endpoint tries (RFC 6749, 4.1.3, 4.4.2 and 5.2). */
export type TokenCase = 'good' | RefusedCase;

export type RefusedCase =
  | 'wrong-secret-basic'
  | 'unknown-client-basic'
  | 'wrong-secret-body'
  | 'unknown-client-body'
  | 'unknown-grant'
  | 'grant-of-others'
  | 'no-grant-type'
  | 'unknown-code'
  | 'malformed-basic'
  | 'no-credentials'
  | 'json'
  | 'get'
  | 'model-fails';

const bothGrants = ['client_credentials', 'authorization_code'];
const latestMs = 12;

/** In this order. Each request has its own client, user and code. */
export function tokenPlan(judging: Judging): readonly PlannedGroup<TokenCase>[] {
  const later = (): number => drawNumber(4, latestMs, judging);
  const alone = (planned: PlannedRequest<TokenCase>): PlannedGroup<TokenCase> => [planned];
  return [
    ...shuffled(
      [
        machine('basic', judging),
        machine('body', judging, { afterMs: later() }),
        person('basic', judging, { afterMs: later(), scope: 'photos' }),
        person('body', judging),
      ].map(alone),
      judging,
    ),
    [
      machine('basic', judging, { afterMs: latestMs }, 'photos albums'),
      person('body', judging, { afterMs: 2 }),
      machine('body', judging, { afterMs: later() }),
    ],
    ...shuffled(refusals(judging).map(alone), judging),
    [machine('basic', judging)],
  ];
}

function refusals(judging: Judging): PlannedRequest<TokenCase>[] {
  const wrong = (parties: Parties): Parties => ({
    ...parties,
    client: { ...parties.client, clientSecret: `wrong${judging.random(8)}` },
  });
  const unknown = (parties: Parties): Parties => ({
    ...parties,
    client: { ...parties.client, clientId: `unknown${judging.random(5)}` },
  });
  return [
    refused('wrong-secret-basic', judging, (parties) => signed('basic', wrong(parties))),
    refused('unknown-client-basic', judging, (parties) => signed('basic', unknown(parties))),
    refused('wrong-secret-body', judging, (parties) => signed('body', wrong(parties))),
    refused('unknown-client-body', judging, (parties) => signed('body', unknown(parties))),
    refused('unknown-grant', judging, (parties) => signed('basic', parties, { grant_type: 'token_gift' })),
    refused('no-grant-type', judging, (parties) => signed('basic', parties, {})),
    refused('unknown-code', judging, (parties) =>
      signed('basic', parties, {
        ...codeForm(parties),
        code: `code${judging.random(12)}`,
      }),
    ),
    refused('malformed-basic', judging, () =>
      post({ grant_type: 'client_credentials' }, { authorization: 'Basic !' }),
    ),
    refused('no-credentials', judging, () => post({ grant_type: 'client_credentials' })),
    refused('json', judging, jsonRequest),
    refused('get', judging, (parties) => ({
      ...signed('basic', parties),
      method: 'GET',
      path: '/token?grant_type=client_credentials',
      body: '',
    })),
    { ...refused('grant-of-others', judging, (parties) => signed('basic', parties)), ...onlyCodes(judging) },
    ...failures.map((fails) => failing(fails, judging)),
  ];
}

const failures: readonly Failure[] = [
  { name: 'getClient', type: 'rejected' },
  { name: 'getClient', type: 'threw' },
  { name: 'saveToken', type: 'rejected' },
];

function failing(fails: Failure, judging: Judging): PlannedRequest<TokenCase> {
  return { ...machine('basic', judging, { fails }), case: 'model-fails' };
}

function onlyCodes(judging: Judging): Pick<PlannedRequest, 'request' | 'state'> {
  const parties = inventParties(judging);
  return { request: signed('basic', parties), state: stateOf(parties, { grants: ['authorization_code'] }) };
}

function refused(
  tried: RefusedCase,
  judging: Judging,
  request: (parties: Parties) => AppHttpRequest,
): PlannedRequest<TokenCase> {
  const parties = inventParties(judging);
  return { case: tried, request: request(parties), state: stateOf(parties) };
}

function machine(
  by: Credentials,
  judging: Judging,
  state: Partial<GivenState> = {},
  scope?: string,
): PlannedRequest<TokenCase> {
  const parties = inventParties(judging);
  const asked = { grant_type: 'client_credentials', ...(scope !== undefined && { scope }) };
  return { case: 'good', request: signed(by, parties, asked), state: stateOf(parties, state) };
}

function person(
  by: Credentials,
  judging: Judging,
  state: Partial<GivenState> = {},
): PlannedRequest<TokenCase> {
  const parties = inventParties(judging);
  return { case: 'good', request: signed(by, parties, codeForm(parties)), state: stateOf(parties, state) };
}

function stateOf(parties: Parties, state: Partial<GivenState> = {}): GivenState {
  return { parties, grants: bothGrants, afterMs: 0, ...state };
}

function jsonRequest(parties: Parties): AppHttpRequest {
  const { headers, ...request } = signed('basic', parties);
  const body = JSON.stringify({ grant_type: 'client_credentials' });
  return { ...request, headers: { ...headers, 'content-type': 'application/json' }, body };
}
