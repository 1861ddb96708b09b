import type { ClientRecord, UserRecord } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import { canGoOn, type Answer, type ModelPort } from '../outside/model-port.js';
import { issueCode } from './authorization-code.js';
import type { Exchange, Grant } from './exchange.js';
import { callsTogether } from './overlap.js';
import { requestToken, type PreparedRequest, type Requested } from './request-token.js';
import type { RequestGroup, TokenRequest } from './token-request.js';
import type { World } from './world.js';

/** One call of the learner's function by the real server, in the middle of a token request. */
export interface Probe {
  readonly grant: Grant;
  readonly token: Readonly<Record<string, unknown>>;
  readonly client: ClientRecord;
  readonly user: UserRecord;
  /** Access tokens of the database and of other requests. */
  readonly otherAccessTokens: readonly string[];
  readonly answer: Answer;
  readonly exchange: Exchange;
}

/** The calls of a group overlap. Stops after a hang or a crash. @throws Error for a fault of the tool */
export async function play(
  port: ModelPort,
  world: World,
  requests: readonly RequestGroup[],
  judging: Judging,
): Promise<Probe[]> {
  const probes: Probe[] = [];
  const known = world.tokens.map(({ accessToken }) => String(accessToken));
  for (const group of requests) {
    const prepared = group.map((wanted) => prepare(wanted, judging));
    const played = await playGroup(port, prepared);
    known.push(...prepared.map(({ accessToken }) => accessToken));
    probes.push(...played.map((one, index) => probeOf(group[index] as TokenRequest, one, known)));
    if (!played.every(({ answer }) => canGoOn(answer))) break;
  }
  return probes;
}

function prepare(wanted: TokenRequest, judging: Judging): PreparedRequest {
  const code = wanted.grant === 'authorization_code' ? issueCode(wanted, judging) : undefined;
  return { wanted, code, accessToken: judging.random(32), refreshToken: judging.random(32) };
}

function playGroup(port: ModelPort, group: readonly PreparedRequest[]): Promise<Requested[]> {
  const accessTokens = group.map(({ accessToken }) => accessToken);
  const send = callsTogether(port, accessTokens);
  const { functions } = port;
  return Promise.all(
    group.map((one, index) => requestToken(one, { functions, send: (call) => send(index, call) })),
  );
}

function probeOf(
  { grant, client, user }: TokenRequest,
  { exchange, args, answer }: Requested,
  known: readonly string[],
): Probe {
  const token = args[0] as Probe['token'];
  const otherAccessTokens = known.filter((accessToken) => accessToken !== exchange.accessToken);
  return { grant, token, client, user, otherAccessTokens, answer, exchange };
}
