import type { ClientRecord, Data, TokenRecord, UserRecord } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import { actableClient } from './acts-for.js';
import type { Failure } from './app/given-model.js';
import type { AppHttpRequest } from './app/http.js';
import type { Exchange } from './exchange.js';
import type { Request } from './request.js';
import type { World } from './world.js';

/** Requests in sequence: each may use the results of those before it. */
export interface Story {
  /** `renewed-by-another`, for `trace --attack`. */
  readonly name: string;
  readonly scenes: readonly Scene[];
  /** What the thief has otherwise than usual, such as the name of a person. */
  readonly thief?: (user: UserRecord) => Partial<ClientRecord>;
}

export interface Scene {
  /** A client does only what it may. If the server refuses it, the attack cannot be judged. */
  readonly who: 'client' | 'thief';
  /** What happens, in one or two sentences. */
  readonly say: (people: People) => string;
  /** The time that passes before, in ms. */
  readonly waitMs?: number;
  /** Undefined if there is nothing to ask with: then the attack ends. */
  readonly ask: (soFar: SoFar) => Request | HttpRequest | undefined;
  /** Whether a safe server does this. Default: it does. */
  readonly isSafe?: (outcome: Outcome, people: People) => boolean;
}

/** Goes to the learner's server as it is. */
export interface HttpRequest {
  readonly type: 'http';
  readonly request: AppHttpRequest;
  /** The client that the model knows. Default: the one that acts for the user. */
  readonly client?: ClientRecord;
  /** The function of the model that fails. */
  readonly fails?: Failure;
  /** The milliseconds that each function of the model takes. */
  readonly afterMs?: number;
  /** Sent at the same time. Its answer is not looked at. */
  readonly beside?: HttpRequest;
}

export interface Outcome extends Exchange {
  /** The code of a server that wrote to the response after its end. */
  readonly lateWrites?: readonly string[];
}

export interface People {
  /** Acts for `user`. */
  readonly client: ClientRecord;
  readonly user: UserRecord;
  /** Another client of the same server. Its record has no `id`, as in many real databases. */
  readonly thief: ClientRecord;
  /** Of the user. A model that is given with the lesson knows it for an hour. */
  readonly accessToken: string;
  /** Likewise. */
  readonly code: string;
  /** The address of the database, as the error of a failing model names it. */
  readonly address: string;
}

export interface SoFar extends People {
  readonly exchanges: readonly Outcome[];
  /** The records of the database. */
  readonly tokens: readonly TokenRecord[];
}

export interface PlayedScene extends Pick<Scene, 'who'> {
  readonly say: string;
  readonly exchange: Exchange;
  readonly isSafe: boolean;
}

export interface PlayedStory {
  readonly name: string;
  readonly status: 'withstood' | 'fell' | 'not reached';
  readonly scenes: readonly PlayedScene[];
}

/** The names are those of the learner's database. */
export function peopleIn({ clients, users }: Data, { random }: Judging): People {
  const known = clients.map(actableClient);
  const client = known.find(({ grants }) => grants.includes('authorization_code')) ?? known[0];
  const user = users[0] ?? { id: 'user-1', username: 'ada', password: random(16) };
  const grants = ['authorization_code', 'client_credentials', 'refresh_token'];
  const own = client ?? { id: 'photo-printer', clientId: 'photo-printer', clientSecret: random(16) };
  const thief = { clientId: 'thief', clientSecret: random(16), name: 'Thief', grants };
  return {
    client: { ...own, grants },
    user,
    thief: thief as unknown as ClientRecord,
    accessToken: random(20),
    code: random(20),
    address: `db-${random(4)}.internal:5432`,
  };
}

/** The people of one story. */
export function peopleFor({ thief }: Pick<Story, 'thief'>, people: People): People {
  return { ...people, thief: { ...people.thief, ...thief?.(people.user) } };
}

export function worldOf({ client, user, thief }: People): World {
  return { clients: [client, thief], users: [user], tokens: [] };
}

/** The server that a story is played against. It has its own database and its own clock. */
export interface StoryServer {
  readonly tokens: () => readonly TokenRecord[];
  /** `waitMs`: the time that passes before. Undefined if it cannot be asked. */
  readonly ask: (request: Request | HttpRequest, waitMs: number) => Promise<AskedServer | undefined>;
}

export interface AskedServer {
  readonly outcome: Outcome;
  /** The learner's code can be asked again. */
  readonly isAlive: boolean;
}

/** Ends with the first scene that is not safe. @throws Error for a fault of the tool */
export async function playStory(
  { name, scenes }: Story,
  people: People,
  server: StoryServer,
): Promise<PlayedStory> {
  const played: PlayedScene[] = [];
  const exchanges: Outcome[] = [];
  const as = (status: PlayedStory['status']): PlayedStory => ({ name, status, scenes: played });
  for (const { who, say, waitMs = 0, ask, isSafe = () => true } of scenes) {
    const request = ask({ ...people, tokens: server.tokens(), exchanges });
    const asked = request && (await server.ask(request, waitMs));
    if (!asked) break;
    const { outcome, isAlive } = asked;
    exchanges.push(outcome);
    const scene = { who, say: say(people), exchange: outcome, isSafe: isSafe(outcome, people) };
    played.push(scene);
    if (!scene.isSafe) return as('fell');
    if (who === 'client' && outcome.status === 'refused') return as('not reached');
    if (!isAlive) break;
  }
  return as(played.length > 0 ? 'withstood' : 'not reached');
}
