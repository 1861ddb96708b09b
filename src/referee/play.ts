import type { ClientRecord, UserRecord } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import { canGoOn, type Answer, type ModelPort } from '../outside/model-port.js';
import { ask, onlyCall, type PreparedRequest } from './ask.js';
import type { Exchange } from './exchange.js';
import { callsTogether } from './overlap.js';
import { prepare } from './prepare.js';
import type { Purpose } from './purpose.js';
import type { Request, RequestGroup } from './request.js';
import type { World } from './world.js';

/** One call of the learner's function. */
export interface Probe {
  readonly purpose: Purpose;
  /** As they were before the call. */
  readonly args: readonly unknown[];
  readonly answer: Answer;
  /** Absent for a bare call. */
  readonly exchange?: Exchange | undefined;
  /** Of a token request. */
  readonly client?: ClientRecord;
  readonly user?: UserRecord;
  readonly otherAccessTokens: readonly string[];
}

/** Stops after a hang or a crash. @throws Error for a fault of the tool */
export async function play(
  port: ModelPort,
  world: World,
  requests: readonly RequestGroup[],
  judging: Judging,
): Promise<Probe[]> {
  const probes: Probe[] = [];
  const known = world.tokens.map(({ accessToken }) => String(accessToken));
  for (const group of requests) {
    const prepared = group.map((request) => prepare(request, knownFor(request, world), judging));
    const played = await playGroup(port, prepared);
    known.push(...prepared.map(({ accessToken }) => accessToken));
    probes.push(...played.map((one, index) => probeOf(prepared[index] as PreparedRequest, one, known)));
    if (!probes.slice(-group.length).every(({ answer }) => canGoOn(answer))) break;
  }
  return probes;
}

function knownFor(request: Request, { tokens }: World): Parameters<typeof prepare>[1] {
  const known = { tokens: () => tokens, revoked: new Set() };
  return request.type === 'token'
    ? { ...known, clients: [request.client], user: request.user }
    : { ...known, clients: [] };
}

/** A request that does not reach the function must reject: the others of its group wait for it. */
function playGroup(port: ModelPort, group: readonly PreparedRequest[]): Promise<Reached[]> {
  const accessTokens = group.map(({ accessToken }) => accessToken);
  const send = callsTogether(port, accessTokens);
  const { functions } = port;
  return Promise.all(
    group.map(async (one, index) => {
      const asked = await ask(one, { functions, send: (call) => send(index, call) });
      return { exchange: asked.exchange, ...onlyCall(asked) };
    }),
  );
}

type Reached = Pick<Probe, 'exchange' | 'args' | 'answer'>;

function probeOf(
  { request, accessToken }: PreparedRequest,
  reached: Reached,
  known: readonly string[],
): Probe {
  return {
    purpose: request.purpose,
    ...reached,
    ...(request.type === 'token' && { client: request.client, user: request.user }),
    otherAccessTokens: known.filter((one) => one !== accessToken),
  };
}
