import type { ClientRecord, Data, UserRecord } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import { actableClient, mayAsk } from './acts-for.js';
import { drawNumber, drawOne, drawTwo, shuffled } from './draw.js';
import { drawScope, inventTokens } from './invent-tokens.js';
import { machineRequest, personRequest, type TokenRequest } from './request.js';
import { peopleIn, serviceUser, serviceUserIn, type World } from './world.js';

/** Requests of one group overlap. */
type TokenRequests = readonly (readonly TokenRequest[])[];

/** 8 to 10 requests in random order, with both grants, every client and every person. */
export function probeRequests(world: World, judging: Judging): TokenRequests {
  const [early, late] = outOfOrder(world, judging);
  const needed = [early, late, ...otherNeeded(world, early, late, judging)];
  const wanted = [...needed, ...missingFrom(needed, world, judging)];
  const count = drawNumber(8, 10, judging);
  while (wanted.length < count) wanted.push(anyRequest(world, judging));
  return alone(inThatOrder(shuffled(wanted, judging), early, late));
}

export function overlappingRequests(world: World, judging: Judging): TokenRequests {
  const clients = shuffled(drawTwo(world.clients, judging), judging);
  const people = shuffled(drawTwo(peopleIn(world), judging), judging);
  const group = clients.map((client, index) => {
    const isMachine = drawNumber(0, 2, judging) === 0;
    return isMachine
      ? machineRequest(client, serviceUserIn(world, client), drawScope(judging))
      : personRequest(client, people[index] as UserRecord, drawScope(judging));
  });
  return [group];
}

function outOfOrder(world: World, judging: Judging): [TokenRequest, TokenRequest] {
  const [firstClient, secondClient] = drawTwo(world.clients, judging);
  const [firstUser, secondUser] = drawTwo(peopleIn(world), judging);
  const scopes = shuffled(['read write', undefined], judging);
  return [
    personRequest(secondClient, secondUser, scopes[0]),
    personRequest(firstClient, firstUser, scopes[1]),
  ];
}

function otherNeeded(
  world: World,
  early: TokenRequest,
  late: TokenRequest,
  judging: Judging,
): TokenRequest[] {
  const machines = ['read', undefined].map((scope) => {
    const client = drawOne(world.clients, judging);
    return machineRequest(client, serviceUserIn(world, client), scope);
  });
  // One client for two users: fails code that derives the user from the client.
  const shared = personRequest(early.client, late.user, drawScope(judging));
  const twice = repeated(drawOne([early, late, ...machines], judging), judging);
  return [...machines, shared, twice, ...requestWithToken(world, judging)];
}

function requestWithToken(world: World, judging: Judging): TokenRequest[] {
  if (world.tokens.length === 0) return [];
  const token = drawOne(world.tokens, judging) as { client: { id: string }; user: { username: string } };
  const client = world.clients.find(({ clientId }) => clientId === token.client.id);
  const user = world.users.find(({ username }) => username === token.user.username);
  if (!client || !user) return [];
  const request = user === serviceUserIn(world, client) ? machineRequest : personRequest;
  return [request(client, user, drawScope(judging))];
}

function missingFrom(requests: readonly TokenRequest[], world: World, judging: Judging): TokenRequest[] {
  const clients = world.clients.filter((client) => !requests.some((one) => one.client === client));
  const people = peopleIn(world).filter((user) => !requests.some((one) => one.user === user));
  return Array.from({ length: Math.max(clients.length, people.length) }, (_, index) =>
    personRequest(
      clients[index] ?? drawOne(world.clients, judging),
      people[index] ?? drawOne(peopleIn(world), judging),
      drawScope(judging),
    ),
  );
}

function anyRequest(world: World, judging: Judging): TokenRequest {
  const client = drawOne(world.clients, judging);
  const scope = drawScope(judging);
  return drawNumber(0, 1, judging) === 0
    ? machineRequest(client, serviceUserIn(world, client), scope)
    : personRequest(client, drawOne(peopleIn(world), judging), scope);
}

function repeated(request: TokenRequest, judging: Judging): TokenRequest {
  const { scope: _old, ...same } = request;
  const scope = drawScope(judging);
  return { ...same, ...(scope !== undefined && { scope }) };
}

function inThatOrder(
  requests: readonly TokenRequest[],
  early: TokenRequest,
  late: TokenRequest,
): TokenRequest[] {
  if (requests.indexOf(early) < requests.indexOf(late)) return [...requests];
  return requests.map((one) => (one === early ? late : one === late ? early : one));
}

const mostGrants = 20;

export interface GrantRequests {
  readonly requests: TokenRequests;
  readonly more: number;
}

export function grantRequests({ clients, users }: Pick<Data, 'clients' | 'users'>): GrantRequests {
  const able = clients.map(actableClient);
  const acting = able.find(mayAsk('authorization_code'));
  const people = acting ? users.map((user) => personRequest(acting, user)) : [];
  const machines = able
    .filter(mayAsk('client_credentials'))
    .map((client) => machineRequest(client, serviceUser(client)));
  const machinesKept = Math.max(mostGrants / 2, mostGrants - people.length);
  const peopleKept = mostGrants - Math.min(machinesKept, machines.length);
  const kept = [...people.slice(0, peopleKept), ...machines.slice(0, machinesKept)];
  return { requests: alone(kept), more: people.length + machines.length - kept.length };
}

export function grantWorld(data: Data, requests: TokenRequests, judging: Judging): World {
  const wanted = requests.flat();
  const place = ({ clientId }: ClientRecord): number =>
    data.clients.findIndex((client) => client.clientId === clientId);
  const clients = unique(wanted.map(({ client }) => client)).sort((one, other) => place(one) - place(other));
  const ofGrant = (grant: TokenRequest['grant']): TokenRequest[] =>
    wanted.filter((one) => one.grant === grant);
  const people = unique(ofGrant('authorization_code').map(({ user }) => user));
  const machines = ofGrant('client_credentials');
  const services = clients.map(
    (client) => machines.find((one) => one.client === client)?.user ?? serviceUser(client),
  );
  const tokens = inventTokens(clients, people, 'large', judging);
  return { clients, users: [...people, ...services], tokens };
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

function alone(requests: readonly TokenRequest[]): TokenRequests {
  return requests.map((request) => [request]);
}
