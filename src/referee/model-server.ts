import type { TokenRecord } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import { canGoOn, type Answer, type ModelPort } from '../outside/model-port.js';
import { ask } from './ask.js';
import { atTime } from './clock.js';
import type { Exchange } from './exchange.js';
import { prepare } from './prepare.js';
import type { Request } from './request.js';
import type { StoryServer } from './story.js';
import { serviceUser, type World } from './world.js';

/** The database and the clock around the learner's function. */
export interface Surroundings {
  readonly world: World;
  /** How far the clock is ahead, in ms. */
  readonly aheadMs: number;
}

/** `portIn`: the same function in other surroundings. */
export async function modelServer(
  world: World,
  portIn: (surroundings: Surroundings) => Promise<ModelPort>,
  judging: Judging,
): Promise<StoryServer> {
  const revoked = new Set<unknown>();
  let now: Surroundings = { world, aheadMs: 0 };
  let port = await portIn(now);
  return {
    tokens: () => now.world.tokens,
    ask: async (request, waitMs) => {
      if (request.type === 'http') throw new Error('A model is not asked over HTTP.');
      if (waitMs > 0) {
        now = { ...now, aheadMs: now.aheadMs + waitMs };
        port = await portIn(now);
      }
      const { exchange, answers, saved } = await askModel({ request, now, port, revoked }, judging);
      if (!exchange) return undefined;
      const tokens = [...(tokensAfter(answers) ?? now.world.tokens), ...saved];
      now = { ...now, world: { ...world, tokens } };
      if (saved.length > 0) port = await portIn(now);
      return { outcome: exchange, isAlive: answers.every(canGoOn) };
    },
  };
}

interface Asking {
  readonly request: Request;
  readonly now: Surroundings;
  readonly port: ModelPort;
  readonly revoked: Set<unknown>;
}

interface AskedModel {
  /** Absent for a bare call. */
  readonly exchange: Exchange | undefined;
  readonly answers: readonly Answer[];
  /** By our own `saveToken`. */
  readonly saved: readonly TokenRecord[];
}

/** One request, at the time and with the records of `now`. */
export function askModel({ request, now, port, revoked }: Asking, judging: Judging): Promise<AskedModel> {
  const { clients, tokens } = now.world;
  const user = request.type === 'token' ? serviceUser(request.client) : undefined;
  const prepared = prepare(request, { clients, user, tokens: () => tokens, revoked }, judging);
  const send = async (call: Parameters<ModelPort['call']>[0][number]): Promise<Answer> => {
    const [answer] = await port.call([call]);
    if (!answer) throw new Error('The port returned no answer.');
    return answer;
  };
  return atTime(now.aheadMs, async () => {
    const { exchange, calls } = await ask(prepared, { functions: port.functions, send });
    return { exchange, answers: calls.map(({ answer }) => answer), saved: prepared.own.saved };
  });
}

/** Of the database, after the last answer. */
function tokensAfter(answers: readonly Answer[]): readonly TokenRecord[] | undefined {
  return answers.map(recordsAfter).findLast((records) => records !== undefined);
}

function recordsAfter(answer: Answer): readonly TokenRecord[] | undefined {
  const list = answer.type === 'returned' ? answer.after.lists.tokens : answer.after?.lists.tokens;
  return list?.map(({ value }) => value).filter(isRecord);
}

function isRecord(value: unknown): value is TokenRecord {
  return typeof value === 'object' && value !== null;
}
