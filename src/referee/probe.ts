import type { ClientRecord, TokenRecord, UserRecord } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import { canGoOn, type Answer, type ModelPort } from '../outside/model-port.js';
import type { Grant } from './exchange.js';
import type { Recorded } from './request-token.js';
import { requestTokens } from './request-tokens.js';
import type { TokenRequest } from './token-request.js';

/** One call of the learner's code with random data, made by the real server in the middle of a token request. */
export interface Probe {
  readonly grant: Grant;
  /** The token as the server passed it in. */
  readonly token: Readonly<Record<string, unknown>>;
  readonly client: ClientRecord;
  readonly user: UserRecord;
  /** Access tokens that are somebody else's: of the database, of other probes. */
  readonly otherAccessTokens: readonly string[];
  readonly answer: Answer;
}

/** What the probes work on: invented for one check, so that no hard-coded or lucky answer fits. */
export interface ProbeWorld {
  readonly clients: readonly ClientRecord[];
  readonly users: readonly UserRecord[];
  readonly tokens: readonly TokenRecord[];
}

interface ProbePlan {
  readonly grant: Grant;
  readonly client: number;
  readonly user: number;
  readonly scope?: string;
}

/**
 * With and without refresh token and scope, in another order of clients than of users, and the last for a pair that has
 * a token already: conditions must show.
 */
const plans: readonly ProbePlan[] = [
  { grant: 'password', client: 0, user: 1, scope: 'read write' },
  { grant: 'client_credentials', client: 1, user: 0 },
  { grant: 'password', client: 2, user: 2 },
  { grant: 'client_credentials', client: 0, user: 1, scope: 'read' },
];

/** Clients, users and tokens with random values; a client's `id` differs from its `clientId`. */
export function inventWorld({ random, now }: Judging): ProbeWorld {
  const clients = [0, 1, 2].map((index) => inventClient(random, ends[index]));
  const users = [0, 1, 2].map((index) => inventUser(random, ends[index]));
  const hour = 3_600_000;
  const tokens = [-hour, hour].map((offset, index) => ({
    accessToken: random(32),
    accessTokenExpiresAt: new Date(now().getTime() + offset),
    client: { id: clients[index]?.clientId },
    user: { username: users[index]?.username },
  }));
  return { clients, users, tokens };
}

/** Names have capitals, and one of them a space at its end: whoever changes those is found out. */
const ends = ['', '', ' '];

function inventClient(random: Judging['random'], end = ''): ClientRecord {
  return {
    id: `client-${random(4)}`,
    clientId: `App-${random(4)}${end}`,
    clientSecret: `secret-${random(12)}`,
    name: `App ${random(3)}`,
    grants: ['client_credentials', 'password'],
  };
}

function inventUser(random: Judging['random'], end = ''): UserRecord {
  return {
    id: `user-${random(4)}`,
    username: `Person-${random(4)}${end}`,
    password: `password-${random(12)}`,
    name: `Person ${random(3)}`,
  };
}

/** Probes on their way. */
export interface Probing {
  readonly probes: Promise<Probe[]>;
  /** Ends when all calls have been asked for, whether they are answered or not. */
  readonly asked: Promise<unknown>;
}

/**
 * Makes token requests. Those behind one that got no answer are left out: what comes after a hang or a crash says
 * nothing about the function.
 */
export function probe(port: ModelPort, world: ProbeWorld, judging: Judging): Probing {
  const wanted = plans.map((plan) => requestFor(plan, world));
  const parts = { port, clients: world.clients, generateToken: () => judging.random(32) };
  const { recorded, asked } = requestTokens(wanted, parts);
  return { probes: probesFrom(wanted, recorded, world), asked };
}

async function probesFrom(
  wanted: readonly TokenRequest[],
  recorded: readonly Promise<Recorded>[],
  { tokens }: ProbeWorld,
): Promise<Probe[]> {
  const probes: Probe[] = [];
  const known = tokens.map(({ accessToken }) => String(accessToken));
  for (const [index, one] of recorded.entries()) {
    const { exchange, answers } = await one;
    const call = exchange.calls.find(({ isLearners }) => isLearners);
    const [request, answer] = [wanted[index], answers[0]];
    if (!call || !request || !answer) break;
    const token = call.arguments[0] as Record<string, unknown>;
    const { grant, client, user } = request;
    probes.push({ grant, token, client, user, otherAccessTokens: [...known], answer });
    known.push(String(token.accessToken));
    if (!canGoOn(answer)) break;
  }
  return probes;
}

function requestFor({ grant, client: of, user: by, scope }: ProbePlan, world: ProbeWorld): TokenRequest {
  const [client, user] = [world.clients[of], world.users[by]];
  if (!client || !user) throw new Error('A probe asks for a client or user that its world does not have.');
  return { grant, client, user, ...(scope !== undefined && { scope }) };
}
