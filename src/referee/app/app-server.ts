import type { TokenRecord } from '../../outside/data.js';
import type { Judging } from '../../outside/judging.js';
import type { Thrown } from '../../outside/model-port.js';
import { atTime } from '../clock.js';
import { askModel } from '../model-server.js';
import { worldOf, type AskedServer, type HttpRequest, type People, type StoryServer } from '../story.js';
import { exchangeOf } from './as-exchange.js';
import type { AppExchange, PlannedGroup, PlannedRequest } from './exchange.js';

export interface AppSurroundings {
  /** The learner's app, with its clock so many ms ahead. */
  readonly ask: (group: PlannedGroup, aheadMs: number) => Promise<readonly AppExchange[]>;
  /** The learner's code at a place. */
  readonly codeAt: (place: Thrown['frames'][number]) => string;
  readonly judging: Judging;
}

/** The learner's app. What is not HTTP goes to a server of our own, with the tokens that the app has issued. */
export function appServer(people: People, { ask, codeAt, judging }: AppSurroundings): StoryServer {
  const planned = plannerFor(people);
  let aheadMs = 0;
  let tokens: readonly TokenRecord[] = [];
  const askApp = async (request: HttpRequest): Promise<AskedServer | undefined> => {
    const group = [request, ...(request.beside ? [request.beside] : [])].map(planned);
    const exchanges = await atTime(aheadMs, () => ask(group, aheadMs));
    tokens = [...tokens, ...exchanges.flatMap(savedIn)];
    const [first] = exchanges;
    if (!first) return undefined;
    const lateWrites = first.lateWrites.flatMap(([place]) => (place ? [codeAt(place)] : []));
    return { outcome: { ...exchangeOf(first), lateWrites }, isAlive: first.ending === undefined };
  };
  return {
    tokens: () => tokens,
    ask: async (request, waitMs) => {
      aheadMs += waitMs;
      if (request.type === 'http') return askApp(request);
      const now = { world: { ...worldOf(people), tokens }, aheadMs };
      const { exchange } = await askModel({ request, now, port: noModel, revoked: new Set() }, judging);
      return exchange && { outcome: exchange, isAlive: true };
    },
  };
}

const hour = 3_600_000;

function plannerFor(people: People): (request: HttpRequest) => PlannedRequest {
  const { user, accessToken, code, address } = people;
  const expiresAt = new Date(Date.now() + hour);
  return ({ request, client = people.client, fails, afterMs = 0 }) => ({
    case: 'scene',
    request,
    state: {
      parties: { client, user, accessToken, code, failure: `connect ECONNREFUSED ${address}` },
      grants: client.grants,
      expiresAt,
      afterMs,
      fails,
    },
  });
}

function savedIn({ calls }: AppExchange): TokenRecord[] {
  return calls.flatMap((call) => (call.function === 'saveToken' ? [Object(call.result) as TokenRecord] : []));
}

/** All functions of the model are ours. */
const noModel = { functions: [], call: () => Promise.resolve([]) };
