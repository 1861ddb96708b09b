import type { ClientRecord, Data } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import { drawOne } from './draw.js';
import { inventClientsLike, inventWorld } from './invent-world.js';
import { inGroups } from './lookups.js';
import type { Likeness } from './purpose.js';
import type { Request } from './request.js';
import type { Stages } from './stage.js';
import { peopleIn, serviceUser, type World } from './world.js';

/** Each client twice; then clients with the names of people. The database has no service users. */
export function serviceStages(data: Data, judging: Judging): Stages {
  const invented = peopleOnly(inventWorld(data, 'small', judging));
  const first = { ...invented, clients: withSibling(invented.clients, judging) };
  const people = peopleOnly(inventWorld(data, 'small', judging));
  const posing = posingClients(data, people, judging);
  return [
    {
      world: first,
      requests: inGroups(
        [...first.clients, ...first.clients].map((client) => asking(client)),
        judging,
      ),
    },
    {
      world: { ...people, clients: posing.map(({ client }) => client) },
      requests: inGroups(
        posing.map(({ client, like }) => asking(client, like)),
        judging,
      ),
    },
  ];
}

/** Another client, with the same beginnings and endings: a part of an id does not identify it. */
function withSibling(clients: readonly ClientRecord[], judging: Judging): ClientRecord[] {
  const like = drawOne(clients, judging);
  const secret = judging.random(Math.ceil(like.clientSecret.length / 2));
  const sibling = {
    ...like,
    id: siblingOf(like.id),
    clientId: siblingOf(like.clientId),
    clientSecret: secret,
  };
  return [...clients, { ...sibling, ...(like.name !== undefined && { name: siblingOf(like.name) }) }];
}

/** Another character in the middle. */
function siblingOf(text: string): string {
  const middle = Math.floor(text.length / 2);
  const other = text.charAt(middle) === 'q' ? 'k' : 'q';
  return `${text.slice(0, middle)}${other}${text.slice(middle + 1)}`;
}

function peopleOnly(world: World): World {
  return { ...world, users: peopleIn(world) };
}

interface Posing {
  readonly client: ClientRecord;
  readonly like: Likeness;
}

/** Each property of a client with the username, and with the name of a person. */
function posingClients(data: Data, world: World, judging: Judging): Posing[] {
  const person = drawOne(world.users, judging);
  const taken = [person.username, ...(person.name === undefined ? [] : [person.name])];
  const likes = taken.flatMap((value) => properties.map((property) => ({ value, property })));
  const clients = inventClientsLike(data, { count: likes.length, taken: world }, judging);
  return likes.map(({ value, property }, index) => ({
    client: { ...(clients[index] as ClientRecord), [property]: value },
    like: { property, person },
  }));
}

const properties = ['clientId', 'id', 'name'] as const;

function asking(client: ClientRecord, like?: Likeness): Request {
  const purpose = { type: 'service', client: { ...client }, ...(like && { like }) } as const;
  return { type: 'token', grant: 'client_credentials', client, user: serviceUser(client), purpose };
}
