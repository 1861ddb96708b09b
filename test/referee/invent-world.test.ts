import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Data } from '../../src/outside/data.js';
import { inventWorld } from '../../src/referee/invent-world.js';
import { peopleIn, serviceUser, serviceUserIn, type World } from '../../src/referee/world.js';
import { testJudging } from '../support/judging.js';

const judging = testJudging();
const shipped = JSON.parse(
  readFileSync(new URL('../../data/db.json', import.meta.url), 'utf8'),
) as unknown as Data;

/** Short, digits only, with signs, not ASCII, without a letter. */
const odd: Data = {
  clients: [
    { id: '1', clientId: '7', clientSecret: 'x', grants: ['password'] },
    { id: 'C-2', clientId: 'My:App 2', clientSecret: 'päss', name: 'Zoë', grants: [] },
  ],
  users: [
    { id: '1', username: '***', password: '' },
    { id: '2', username: 'ZOË@example.com', password: 'p', name: '李' },
  ],
  tokens: [{ accessToken: 'abc', user: { username: '***' } }],
};
const empty: Data = { clients: [], users: [], tokens: [] };

const worldsLike = (like: Data): World[] =>
  Array.from({ length: 200 }, () => inventWorld(like, 'small', judging));

describe.each([
  ['the data that comes with the product', shipped],
  ['odd data', odd],
  ['no data', empty],
])('200 worlds like %s', (_name, like) => {
  const worlds = worldsLike(like);

  test('have 2 to 5 clients, 2 to 5 people, a service user for each client, and 1 to 6 tokens', () => {
    for (const world of worlds) {
      const { clients, users, tokens } = world;
      expect(users).toHaveLength(peopleIn(world).length + clients.length);
      for (const client of clients) expect(serviceUserIn(world, client)).toEqual(serviceUser(client));
      expect(tokens.length).toBeLessThanOrEqual(6);
    }
    const sizes = (of: (world: World) => number): number[] => [...new Set(worlds.map(of))].sort();
    expect(sizes(({ clients }) => clients.length)).toEqual([2, 3, 4, 5]);
    expect(sizes((world) => peopleIn(world).length)).toEqual([2, 3, 4, 5]);
    expect(sizes(({ tokens }) => tokens.length)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('never repeat a string, nor one of the real data, in another case or with spaces either', () => {
    const real = stringsOf(like);
    for (const world of worlds) {
      const strings = stringsOf({ clients: world.clients, users: peopleIn(world), tokens: [] });
      expect(new Set(strings).size).toBe(strings.length);
      expect(strings.filter((one) => real.includes(one))).toEqual([]);
    }
  });

  test('have a client id and a username with a capital letter, and one of each with a space at its end', () => {
    for (const world of worlds) {
      const ids = world.clients.map(({ clientId }) => clientId);
      const names = peopleIn(world).map(({ username }) => username);
      for (const some of [ids, names]) {
        expect(some.some((one) => /[A-Z]/.test(one))).toBe(true);
        expect(some.some((one) => one.endsWith(' '))).toBe(true);
      }
    }
  });

  test('have ids and secrets that the library can read', () => {
    for (const { clients } of worlds)
      for (const { clientId, clientSecret } of clients) {
        expect(clientId).toMatch(/^[ -~]+$/);
        expect(clientSecret).toMatch(/^[ -~]{16,}$/);
      }
  });

  test('have clients that may ask with both grants, and with no password', () => {
    for (const { clients } of worlds)
      for (const { grants } of clients) {
        expect(grants).toEqual(expect.arrayContaining(['authorization_code', 'client_credentials']));
        expect(grants).not.toContain('password');
      }
  });

  test('have tokens of their own clients and users, of two or more some expired and some not', () => {
    for (const { clients, users, tokens } of worlds) {
      for (const token of tokens) {
        expect(clients.map(({ clientId }) => ({ id: clientId }))).toContainEqual(token.client);
        expect(users.map(({ username }) => ({ username }))).toContainEqual(token.user);
        expect(token.accessToken).toMatch(/^[\da-f]{64}$/);
      }
      const expired = tokens.filter(({ accessTokenExpiresAt: at }) => (at as Date) < new Date());
      if (tokens.length < 2) continue;
      expect(expired.length).toBeGreaterThan(0);
      expect(expired.length).toBeLessThan(tokens.length);
    }
  });
});

test('strings have the shape of the real ones', () => {
  for (const world of worldsLike(shipped)) {
    for (const { id, clientSecret, name } of world.clients) {
      expect(id).toMatch(/^[a-z]+-[a-z]+$/);
      expect(clientSecret).toMatch(/^[a-z]{3,5}-[a-z]{1,3}-[a-z]+-[a-z]+-[a-z]+-[a-z]+$/);
      expect(name).toMatch(/^[A-Z]+[a-z]+ [A-Z]+[a-z]+$/);
    }
    for (const { username } of peopleIn(world)) expect(username).toMatch(/^[A-Za-z]{3,7} ?$/);
  }
});

test('people have a name only where real ones have one', () => {
  const nameless = { ...empty, users: [{ id: 'u', username: 'ada', password: 'pw' }] };
  for (const world of worldsLike(nameless))
    for (const user of peopleIn(world)) expect(user).not.toHaveProperty('name');
});

test('tokens look like those that the function stores, in both grants', () => {
  const tokens = worldsLike(shipped).flatMap((world) => world.tokens);
  const keys = new Set(tokens.map((token) => Object.keys(token).join(' ')));
  expect([...keys].sort()).toEqual([
    'accessToken accessTokenExpiresAt client user',
    'accessToken accessTokenExpiresAt scope client user',
    'accessToken authorizationCode accessTokenExpiresAt refreshToken refreshTokenExpiresAt client user',
    'accessToken authorizationCode accessTokenExpiresAt refreshToken refreshTokenExpiresAt scope client user',
  ]);
});

test('a large world has about 200 tokens', () => {
  for (let count = 0; count < 20; count += 1) {
    const { tokens } = inventWorld(shipped, 'large', judging);
    expect(tokens.length).toBeGreaterThanOrEqual(190);
    expect(tokens.length).toBeLessThanOrEqual(210);
  }
});

function stringsOf({ clients, users }: Pick<World, 'clients' | 'users' | 'tokens'>): string[] {
  const values = [...clients, ...users].flatMap((record) => Object.values<unknown>({ ...record }));
  return values.filter((value) => typeof value === 'string').map((value) => value.trim().toLowerCase());
}
