import type { ClientRecord, Data, UserRecord } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import { canGoOn, type ModelPort } from '../outside/model-port.js';
import type { Exchange } from './exchange.js';
import { requestTokens } from './request-tokens.js';
import type { TokenRequest } from './token-request.js';

/** Who may ask, and for whom. */
export interface GrantData extends Pick<Data, 'clients' | 'users'> {
  /** The service account of each client, in the order of the clients. */
  readonly services?: readonly UserRecord[];
}

/**
 * Whole token requests, recorded: a client credentials grant (RFC 6749, 4.4) for each client and a
 * password grant (RFC 6749, 4.3) for each user, each through the learner's functions. The last is the first that got
 * no answer, if one did not.
 */
export async function runGrants(port: ModelPort, data: GrantData, judging: Judging): Promise<Exchange[]> {
  const parts = { port, clients: data.clients, generateToken: () => judging.random(32) };
  const exchanges: Exchange[] = [];
  for (const recorded of requestTokens(requestsFor(data), parts).recorded) {
    const { exchange, answers } = await recorded;
    exchanges.push(exchange);
    if (!answers.every(canGoOn)) break;
  }
  return exchanges;
}

function requestsFor({ clients, users, services = serviceUsers({ clients }) }: GrantData): TokenRequest[] {
  const requests = clients.map((client, index) => ({ client, user: services[index] ?? serviceUser(client) }));
  return [
    ...requests
      .filter(({ client }) => allows('client_credentials')(client))
      .map((request) => ({ grant: 'client_credentials' as const, ...request })),
    ...users.flatMap((user, index) => {
      const able = clients.filter(allows('password'));
      const client = able[index % able.length];
      return client ? [{ grant: 'password' as const, client, user }] : [];
    }),
  ];
}

function allows(grant: string): (client: ClientRecord) => boolean {
  return ({ grants }) => grants.includes(grant);
}

/** One for each client: put among the users of the database, they are found by who looks the user up there. */
export function serviceUsers({ clients }: Pick<Data, 'clients'>): UserRecord[] {
  return clients.map(serviceUser);
}

/**
 * With client credentials nobody has logged in: the client acts for itself. The library wants a
 * user all the same, so the client gets a service account that no person can log in to.
 */
function serviceUser({ clientId }: ClientRecord): UserRecord {
  return { id: `service-${clientId}`, username: `service:${clientId}`, password: '' };
}
