import type { ClientRecord, Data } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import { drawOne, drawTwo, shuffled } from './draw.js';
import { inventClientsLike, inventWorld } from './invent-world.js';
import { inGroups, unknownKeys, wrongSecrets } from './lookups.js';
import type { Credentials, Request } from './request.js';
import type { Purpose } from './purpose.js';
import type { Stage, Stages } from './stage.js';
import { serviceUser, type World } from './world.js';

const many = 200;

/** Right, wrong and unknown credentials; then other clients; then none. */
export function clientStages(data: Data, judging: Judging): Stages {
  const first = inventWorld(data, 'small', judging);
  const [kept, removed] = drawTwo(first.clients, judging);
  const more = inventClientsLike(data, { count: many, taken: first }, judging);
  const later: World = { ...first, clients: shuffled([kept, ...more], judging) };
  const none: World = { clients: [], users: first.users, tokens: [] };
  return [
    stage(first, [...owns(first.clients), ...wrong(first, judging), ...unknown(first, judging)], judging),
    stage(
      later,
      [...owns([kept]), ...owns(shuffled(more, judging).slice(0, 3), true), ...gone(removed, 'removed')],
      judging,
    ),
    stage(none, gone(kept, 'no-records'), judging),
  ];
}

function stage(world: World, requests: readonly Request[], judging: Judging): Stage {
  return { world, requests: inGroups(requests, judging) };
}

function owns(clients: readonly ClientRecord[], isNew = false): Request[] {
  return clients.map((client) => asking(client, client, { type: 'own', record: { ...client }, isNew }));
}

function wrong({ clients }: World, judging: Judging): Request[] {
  const [client, other] = drawTwo(clients, judging);
  return wrongSecrets(client.clientSecret, other.clientSecret, judging).map(({ value, change }) =>
    asking(client, { ...client, clientSecret: value }, { type: 'secret', record: { ...client }, change }),
  );
}

function unknown({ clients }: World, judging: Judging): Request[] {
  const client = drawOne(clients, judging);
  const { id, name, clientSecret } = client;
  const known = new Set(clients.map(({ clientId }) => clientId));
  const properties = [
    { value: id, change: { property: 'id' } },
    ...(name === undefined ? [] : [{ value: name, change: { property: 'name' } }]),
  ].filter(({ value }) => !known.has(value));
  const invented = { value: `${judging.random(4)}-${judging.random(4)}`, change: 'invented' } as const;
  return [invented, ...unknownKeys(client.clientId, known, judging), ...properties].map(({ value, change }) =>
    asking(client, { clientId: value, clientSecret }, { type: 'unknown', change, record: { ...client } }),
  );
}

function gone(client: ClientRecord, change: 'removed' | 'no-records'): Request[] {
  return [asking(client, client, { type: 'unknown', change, record: { ...client } })];
}

/** The library passes an empty secret on only in a code grant with PKCE. */
function asking(client: ClientRecord, credentials: Credentials, purpose: Purpose): Request {
  const { clientId, clientSecret } = credentials;
  if (clientId === '' || (clientSecret === '' && clientId.includes(':')))
    return { type: 'call', args: [clientId, clientSecret], purpose };
  const grant = clientSecret === '' ? 'authorization_code' : 'client_credentials';
  return { type: 'token', grant, client, user: serviceUser(client), credentials, purpose };
}
