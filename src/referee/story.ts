import type { ClientRecord, Data, TokenRecord, UserRecord } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import { canGoOn, type Answer, type ModelPort } from '../outside/model-port.js';
import { actableClient } from './acts-for.js';
import { ask } from './ask.js';
import { atTime } from './clock.js';
import type { Exchange } from './exchange.js';
import { prepare } from './prepare.js';
import type { Request } from './request.js';
import { serviceUser, type World } from './world.js';

/** Requests in sequence: each may use the results of those before it. */
export interface Story {
  /** `renewed-by-another`, for `trace --attack`. */
  readonly name: string;
  readonly scenes: readonly Scene[];
  /** What the thief has otherwise than usual, such as the name of a person. */
  readonly thief?: (user: UserRecord) => Partial<ClientRecord>;
}

export interface Scene {
  /** What happens, in one or two sentences. */
  readonly say: (people: People) => string;
  /** The time that passes before, in ms. */
  readonly waitMs?: number;
  /** Undefined if there is nothing to ask with: then the attack ends. */
  readonly ask: (soFar: SoFar) => Request | undefined;
  /** Whether a safe server does this. */
  readonly isSafe: (exchange: Exchange, people: People) => boolean;
}

export interface People {
  /** Acts for `user`. */
  readonly client: ClientRecord;
  readonly user: UserRecord;
  /** Another client of the same server. Its record has no `id`, as in many real databases. */
  readonly thief: ClientRecord;
}

export interface SoFar extends People {
  readonly exchanges: readonly Exchange[];
  /** The records of the database. */
  readonly tokens: readonly TokenRecord[];
}

export interface PlayedScene {
  readonly say: string;
  readonly exchange: Exchange;
  readonly isSafe: boolean;
}

export interface PlayedStory {
  readonly name: string;
  readonly status: 'withstood' | 'fell';
  readonly scenes: readonly PlayedScene[];
}

/** The names are those of the learner's database. */
export function peopleFor(
  { thief: special }: Pick<Story, 'thief'>,
  { clients, users }: Data,
  { random }: Judging,
): People {
  const known = clients.map(actableClient);
  const client = known.find(({ grants }) => grants.includes('authorization_code')) ?? known[0];
  const user = users[0] ?? { id: 'user-1', username: 'ada', password: random(16) };
  const grants = ['authorization_code', 'client_credentials', 'refresh_token'];
  const own = client ?? { id: 'photo-printer', clientId: 'photo-printer', clientSecret: random(16) };
  const thief = { clientId: 'thief', clientSecret: random(16), name: 'Thief', grants, ...special?.(user) };
  return { client: { ...own, grants }, user, thief: thief as unknown as ClientRecord };
}

export function worldOfStory({ client, user, thief }: People): World {
  return { clients: [client, thief], users: [user], tokens: [] };
}

/** The database and the clock around the learner's function. */
export interface Surroundings {
  readonly world: World;
  /** How far the clock is ahead, in ms. */
  readonly aheadMs: number;
}

export interface StoryContext {
  readonly people: People;
  readonly world: World;
  /** The same function in other surroundings. */
  readonly portIn: (surroundings: Surroundings) => Promise<ModelPort>;
  readonly judging: Judging;
}

/** Ends with the first scene that is not safe. @throws Error for a fault of the tool */
export async function playStory({ name, scenes }: Story, context: StoryContext): Promise<PlayedStory> {
  const { people, world } = context;
  const played: PlayedScene[] = [];
  const revoked = new Set<unknown>();
  let now: Surroundings = { world, aheadMs: 0 };
  let port = await context.portIn(now);
  for (const scene of scenes) {
    const { tokens } = now.world;
    const request = scene.ask({ ...people, tokens, exchanges: played.map(({ exchange }) => exchange) });
    if (!request) break;
    if (scene.waitMs !== undefined) {
      now = { ...now, aheadMs: now.aheadMs + scene.waitMs };
      port = await context.portIn(now);
    }
    const { exchange, answers, saved } = await atTime(now.aheadMs, () =>
      askIn({ request, world: now.world, port, revoked }, context.judging),
    );
    if (!exchange) break;
    now = { ...now, world: { ...world, tokens: [...(tokensAfter(answers) ?? tokens), ...saved] } };
    if (saved.length > 0) port = await context.portIn(now);
    const isSafe = scene.isSafe(exchange, people);
    played.push({ say: scene.say(people), exchange, isSafe });
    if (!isSafe || !answers.every(canGoOn)) break;
  }
  return { name, scenes: played, status: played.every(({ isSafe }) => isSafe) ? 'withstood' : 'fell' };
}

interface Asking {
  readonly request: Request;
  readonly world: World;
  readonly port: ModelPort;
  readonly revoked: Set<unknown>;
}

interface AskedInStory {
  readonly exchange?: Exchange | undefined;
  readonly answers: readonly Answer[];
  /** By our own `saveToken`. */
  readonly saved: readonly TokenRecord[];
}

async function askIn({ request, world, port, revoked }: Asking, judging: Judging): Promise<AskedInStory> {
  const { clients, tokens } = world;
  const user = request.type === 'token' ? serviceUser(request.client) : undefined;
  const prepared = prepare(request, { clients, user, tokens: () => tokens, revoked }, judging);
  const send = async (call: Parameters<ModelPort['call']>[0][number]): Promise<Answer> => {
    const [answer] = await port.call([call]);
    if (!answer) throw new Error('The port returned no answer.');
    return answer;
  };
  const { exchange, calls } = await ask(prepared, { functions: port.functions, send });
  return { exchange, answers: calls.map(({ answer }) => answer), saved: prepared.own.saved };
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
