import type { ClientRecord, Data, UserRecord } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import { actableGrants } from './acts-for.js';
import { drawNumber, drawOne } from './draw.js';
import { stringInventor, type InventString } from './invent-string.js';
import { inventTokens, type WorldSize } from './invent-tokens.js';
import { serviceUser, type World } from './world.js';

const plausible: Pick<Data, 'clients' | 'users'> = {
  clients: [
    {
      id: 'photo-printer',
      clientId: 'photo-printer',
      clientSecret: 'not-a-real-secret-photo-printer',
      name: 'Photo Printer',
      grants: [],
    },
  ],
  users: [{ id: 'user-1', username: 'grace', password: 'not-a-real-password-grace', name: 'Grace' }],
};

/** A shorter secret could be part of another string by chance. */
const shortestSecret = 16;

/** Like the learner's data: hard-coded answers must fail, and probes must look like grants. */
export function inventWorld(like: Data, size: WorldSize, judging: Judging): World {
  const invent = stringInventor(stringsIn(like), judging);
  const clients = inventClients(drawSamples(samplesIn(like), judging), invent, judging);
  const people = inventUsers(orPlausible(like.users, plausible.users), invent, judging);
  return {
    clients,
    users: [...people, ...clients.map(serviceUser)],
    tokens: inventTokens(clients, people, size, judging),
  };
}

/** `taken`: its strings are not used again. */
export function inventClientsLike(
  like: Data,
  { count, taken }: { readonly count: number; readonly taken: World },
  judging: Judging,
): ClientRecord[] {
  const invent = stringInventor([...stringsIn(like), ...stringsIn(taken)], judging);
  const samples = samplesIn(like);
  return inventClients(
    Array.from({ length: count }, () => drawOne(samples, judging)),
    invent,
    judging,
  );
}

function samplesIn({ clients }: Data): readonly ClientRecord[] {
  return orPlausible(clients, plausible.clients);
}

function stringsIn({ clients, users, tokens }: Data | World): string[] {
  const records: readonly object[] = [...clients, ...users, ...tokens];
  const values = records.flatMap((record): unknown[] => Object.values(record));
  return values.filter((value) => typeof value === 'string');
}

function orPlausible<Sample>(samples: readonly Sample[], instead: readonly Sample[]): readonly Sample[] {
  return samples.length > 0 ? samples : instead;
}

function inventClients(
  drawn: readonly ClientRecord[],
  invent: InventString,
  judging: Judging,
): ClientRecord[] {
  const ids = inventNames(
    drawn.map(({ clientId }) => clientId),
    invent,
    judging,
  );
  return drawn.map(({ id, clientSecret, name, grants }, index) => ({
    id: invent(id),
    clientId: ids[index] ?? '',
    clientSecret: invent(clientSecret, shortestSecret),
    ...(name !== undefined && { name: invent(name) }),
    grants: [...new Set([...actableGrants(grants), 'authorization_code', 'client_credentials'])],
  }));
}

function inventUsers(samples: readonly UserRecord[], invent: InventString, judging: Judging): UserRecord[] {
  const drawn = drawSamples(samples, judging);
  const names = inventNames(
    drawn.map(({ username }) => username),
    invent,
    judging,
  );
  return drawn.map(({ id, password, name }, index) => ({
    id: invent(id),
    username: names[index] ?? '',
    password: invent(password, shortestSecret),
    ...(name !== undefined && { name: invent(name) }),
  }));
}

function drawSamples<Sample>(samples: readonly Sample[], judging: Judging): Sample[] {
  return Array.from({ length: drawNumber(2, 5, judging) }, () => drawOne(samples, judging));
}

/** Code that trims or changes the case must fail. */
function inventNames(samples: readonly string[], invent: InventString, judging: Judging): string[] {
  const capital = drawNumber(0, samples.length - 1, judging);
  const space = drawNumber(0, samples.length - 1, judging);
  return samples.map((sample, index) => {
    const name = index === capital ? withCapital(invent(withLetter(sample))) : invent(sample);
    return index === space ? `${name} ` : name;
  });
}

function withLetter(sample: string): string {
  return /[a-z]/i.test(sample) ? sample : `a${sample}`;
}

function withCapital(name: string): string {
  return /[A-Z]/.test(name) ? name : name.replace(/[a-z]/, (letter) => letter.toUpperCase());
}
