import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ClientRecord, Data, UserRecord } from '../../src/outside/data.js';
import type { Grant } from '../../src/referee/exchange.js';
import { inventWorld } from '../../src/referee/invent-world.js';
import { play } from '../../src/referee/play.js';
import { grantRequests, grantWorld, overlappingRequests, probeRequests } from '../../src/referee/requests.js';
import type { TokenRequest } from '../../src/referee/request.js';
import { peopleIn, serviceUserIn, type World } from '../../src/referee/world.js';
import { testJudging } from '../support/judging.js';
import { complete, portOf } from './fake-port.js';

const judging = testJudging();
const shipped = JSON.parse(
  readFileSync(new URL('../../data/db.json', import.meta.url), 'utf8'),
) as unknown as Data;

interface Drawn {
  readonly world: World;
  readonly requests: readonly TokenRequest[];
}

const draws = Array.from({ length: 200 }, (): Drawn => {
  const world = inventWorld(shipped, 'small', judging);
  return { world, requests: probeRequests(world, judging).flat() };
});

describe('the requests of probes, 200 times', () => {
  test('are 8 to 10, each in a group of its own', () => {
    expect([...new Set(draws.map(({ requests }) => requests.length))].sort((a, b) => a - b)).toEqual([
      ...[8, 9, 10],
    ]);
    const groups = probeRequests(inventWorld(shipped, 'small', judging), judging);
    expect(groups.every((group) => group.length === 1)).toBe(true);
  });

  test('have both grants, each with and without a scope', () => {
    for (const { requests } of draws) {
      const kinds = new Set(requests.map(({ grant, scope }) => `${grant} ${String(scope !== undefined)}`));
      expect(kinds.size).toBe(4);
    }
  });

  test('have two clients and two people in another order than the world lists them', () => {
    for (const { world, requests } of draws) {
      const people = peopleIn(world);
      const ofPeople = requests.filter(({ grant }) => grant === 'authorization_code');
      expect(isInOrder(ofPeople.map(({ client }) => world.clients.indexOf(client)))).toBe(false);
      expect(isInOrder(ofPeople.map(({ user }) => people.indexOf(user)))).toBe(false);
    }
  });

  test('have a client with two people, and one person with two clients', () => {
    for (const { requests } of draws) {
      const ofPeople = requests.filter(({ grant }) => grant === 'authorization_code');
      const has = (key: 'client' | 'user', other: 'client' | 'user'): boolean =>
        ofPeople.some((a) => ofPeople.some((b) => a[key] === b[key] && a[other] !== b[other]));
      expect([has('client', 'user'), has('user', 'client')]).toEqual([true, true]);
    }
  });

  test('have one client and user twice, and a pair that has a token already', () => {
    for (const { world, requests } of draws) {
      const pairs = requests.map(({ client, user }) => `${client.clientId} ${user.username}`);
      expect(new Set(pairs).size).toBeLessThan(pairs.length);
      const held = world.tokens.map(({ client, user }) => {
        return `${(client as { id: string }).id} ${(user as { username: string }).username}`;
      });
      if (held.length > 0) expect(pairs.some((pair) => held.includes(pair))).toBe(true);
    }
  });

  test('name the very records of the world, and its service user where a client asks for itself', () => {
    for (const { world, requests } of draws)
      for (const { grant, client, user } of requests) {
        expect(world.clients.includes(client) && world.users.includes(user)).toBe(true);
        expect(user === serviceUserIn(world, client)).toBe(grant === 'client_credentials');
      }
  });

  test('are in another order each time', () => {
    const orders = draws.map(({ requests }) => requests.map(({ grant }) => grant).join(' '));
    expect(new Set(orders).size).toBeGreaterThan(50);
  });

  test('are all granted to a right function, in a large world too', async () => {
    const world = inventWorld(shipped, 'large', judging);
    const requests = [...probeRequests(world, judging), ...overlappingRequests(world, judging)];
    const probes = await play(portOf(complete), world, requests, judging);
    expect(probes).toHaveLength(requests.length + 1);
    expect(probes.every(({ exchange }) => exchange?.status === 'granted')).toBe(true);
    expect(probes.every(({ exchange }) => exchange?.records.length === 1)).toBe(true);
  });
});

test('overlapping requests are one group of two clients and two users', () => {
  for (const { world } of draws) {
    const groups = overlappingRequests(world, judging);
    expect(groups).toHaveLength(1);
    const [one, two, ...others] = groups[0] ?? [];
    expect(others).toEqual([]);
    expect(one?.client).not.toBe(two?.client);
    expect(one?.user).not.toBe(two?.user);
  }
});

const client = (clientId: string, ...grants: string[]): ClientRecord => ({
  id: `id-of-${clientId}`,
  clientId,
  clientSecret: `secret-of-${clientId}`,
  grants,
});
const user = (username: string): UserRecord => ({ id: username, username, password: 'pw' });
const data = (clients: ClientRecord[], users: UserRecord[]): Data => ({ clients, users, tokens: [] });

const asked = (of: Data): [Grant, string, string][] =>
  grantRequests(of)
    .requests.flat()
    .map((one) => [one.grant, one.client.clientId, one.user.username]);

describe('the grants of a workspace', () => {
  const machine = client('machine', 'client_credentials');
  const app = client('app', 'authorization_code');

  test('are a code grant for each user and a client credentials grant for each client that may', () => {
    expect(
      asked(data([machine, app, client('second', 'authorization_code')], [user('a'), user('b')])),
    ).toEqual([
      ['authorization_code', 'app', 'a'],
      ['authorization_code', 'app', 'b'],
      ['client_credentials', 'machine', 'service:machine'],
    ]);
  });

  test('use the records of the file as they are', () => {
    const users = [user('a')];
    const [[first] = []] = grantRequests(data([app], users)).requests;
    expect(first?.client).toBe(app);
    expect(first?.user).toBe(users[0]);
  });

  test('take a client of an old file that has `password` as one that acts for people', async () => {
    const old = client('old', 'client_credentials', 'password');
    const file = data([old], [user('a')]);
    const { requests } = grantRequests(file);
    expect(asked(file).map(([grant]) => grant)).toEqual(['authorization_code', 'client_credentials']);
    const world = grantWorld(file, requests, judging);
    expect(world.clients.map(({ grants }) => grants)).toEqual([['client_credentials', 'authorization_code']]);
    expect(requests.flat().every((one) => one.client === world.clients[0])).toBe(true);
    const probes = await play(portOf(complete), world, requests, judging);
    expect(probes.map(({ exchange }) => exchange?.status)).toEqual(['granted', 'granted']);
    expect(old.grants).toContain('password');
  });

  test('are none without clients, and none for people without a client that acts for them', () => {
    expect(grantRequests(data([], [user('a')]))).toEqual({ requests: [], more: 0 });
    expect(asked(data([machine], [user('a')])).map(([grant]) => grant)).toEqual(['client_credentials']);
    expect(grantRequests(data([app], []))).toEqual({ requests: [], more: 0 });
  });

  test('leave out a client whose credentials the library cannot read', () => {
    const strange = client('café', 'authorization_code', 'client_credentials');
    const secretless = { ...client('b', 'authorization_code', 'client_credentials'), clientSecret: '' };
    expect(grantRequests(data([strange, secretless], [user('a')]))).toEqual({ requests: [], more: 0 });
  });

  test.each([
    [25, 0, [20, 0], 5],
    [0, 25, [0, 20], 5],
    [25, 2, [18, 2], 7],
    [2, 25, [2, 18], 7],
    [15, 15, [10, 10], 10],
    [10, 10, [10, 10], 0],
    [4, 3, [4, 3], 0],
  ])('of %i users and %i machines are at most 20, of both kinds', (people, machines, kept, more) => {
    const of = data(
      [app, ...range(machines).map((index) => client(`m${String(index)}`, 'client_credentials'))],
      range(people).map((index) => user(`u${String(index)}`)),
    );
    const all = asked(of).map(([grant]) => grant);
    const count = (wanted: Grant): number => all.filter((grant) => grant === wanted).length;
    expect([count('authorization_code'), count('client_credentials')]).toEqual(kept);
    expect(grantRequests(of).more).toBe(more);
  });

  test('are played with the clients and users that they need, in the order of the file', () => {
    const both = client('both', 'client_credentials', 'authorization_code');
    const file = data([machine, client('idle'), both], [user('a'), user('b')]);
    const { requests } = grantRequests(file);
    const world = grantWorld(file, requests, judging);
    expect(world.clients).toEqual([machine, both]);
    expect(world.clients[1]).toBe(both);
    expect(world.users.map(({ username }) => username)).toEqual([
      ...['a', 'b', 'service:machine', 'service:both'],
    ]);
    for (const one of requests.flat())
      expect(world.clients.includes(one.client) && world.users.includes(one.user)).toBe(true);
  });

  test('find invented tokens, never those of the file', () => {
    const file = { ...data([app, machine], [user('a')]), tokens: [{ accessToken: 'real' }] };
    for (const _ of range(20)) {
      const { tokens } = grantWorld(file, grantRequests(file).requests, judging);
      expect(tokens.map(({ accessToken }) => accessToken)).not.toContain('real');
      for (const token of tokens) expect([{ id: 'app' }, { id: 'machine' }]).toContainEqual(token.client);
      expect(tokens.length).toBeGreaterThanOrEqual(190);
    }
  });

  test('without any request have an empty world', async () => {
    const file = data([], []);
    const world = grantWorld(file, [], judging);
    expect(world).toEqual({ clients: [], users: [], tokens: [] });
    expect(await play(portOf(complete), world, [], judging)).toEqual([]);
  });
});

function isInOrder(places: readonly number[]): boolean {
  return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
