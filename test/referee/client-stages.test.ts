import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Data } from '../../src/outside/data.js';
import { clientStages } from '../../src/referee/client-stages.js';
import { oneByOne } from '../../src/referee/one-by-one.js';
import type { Request } from '../../src/referee/request.js';
import type { Stage } from '../../src/referee/stage.js';
import { testJudging } from '../support/judging.js';

const judging = testJudging();
const shipped = JSON.parse(
  readFileSync(new URL('../../data/db.json', import.meta.url), 'utf8'),
) as unknown as Data;

const draws = Array.from({ length: 50 }, () => clientStages(shipped, judging));

describe('the stages of getClient, 50 times', () => {
  test('ask for each client, then for wrong secrets and unknown ids', () => {
    for (const [first] of draws) {
      const asked = first.requests.flat();
      const own = asked.filter(({ purpose }) => purpose.type === 'own');
      expect(own.map((one) => credentialsOf(one)).sort()).toEqual(
        first.world.clients.map(({ clientId, clientSecret }) => [clientId, clientSecret]).sort(),
      );
      expect(changesIn(first, 'secret')).toEqual(['case', 'empty', 'longer', 'other', 'part']);
      expect(changesIn(first, 'unknown')).toEqual(
        expect.arrayContaining(['case', 'empty', 'inherited', 'invented', 'longer', 'part']),
      );
    }
  });

  test('ask for no id and no secret that happens to be right', () => {
    for (const stages of draws)
      for (const { world, requests } of stages)
        for (const request of requests.flat()) {
          const [id, secret] = credentialsOf(request);
          const fits = world.clients.some((one) => one.clientId === id && one.clientSecret === secret);
          expect(fits).toBe(request.purpose.type === 'own');
        }
  });

  test('go on with some 200 clients, one of them from before, then with none', () => {
    for (const [first, later, none] of draws) {
      const before = new Set(first.world.clients.map(({ clientId }) => clientId));
      expect(later?.world.clients).toHaveLength(201);
      expect(later?.world.clients.filter(({ clientId }) => before.has(clientId))).toHaveLength(1);
      expect(changesIn(later, 'unknown')).toEqual(['removed']);
      expect(none?.world.clients).toEqual([]);
      expect(changesIn(none, 'unknown')).toEqual(['no-records']);
    }
  });

  test('are in random order, in groups of at most 5', () => {
    const orders = draws.map(([{ requests }]) =>
      requests
        .flat()
        .map(({ purpose }) => purpose.type)
        .join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(25);
    const sizes = draws.flatMap((stages) =>
      stages.flatMap(({ requests }) => requests.map((one) => one.length)),
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(5);
  });
});

test('one by one, each request has its own records, and those to be found come first', () => {
  const stages = clientStages(shipped, judging);
  const [first, ...alone] = oneByOne(stages);
  expect(first).toEqual({ world: stages[0].world, requests: [] });
  const types = alone.map(({ requests }) =>
    requests
      .flat()
      .map(({ purpose }) => purpose.type)
      .join(),
  );
  expect(types).toHaveLength(stages.flatMap(({ requests }) => requests.flat()).length);
  expect(types.join(' ')).toMatch(/^(?:own )+(?:secret )+(?:unknown ?)+$/);
});

function credentialsOf(request: Request): unknown[] {
  if (request.type === 'call') return [...request.args];
  if (request.type !== 'token') throw new Error('Clients are not asked with a token.');
  const { clientId, clientSecret } = request.credentials ?? request.client;
  return [clientId, clientSecret];
}

function changesIn(stage: Stage | undefined, type: 'secret' | 'unknown'): string[] {
  const purposes = (stage?.requests.flat() ?? []).map(({ purpose }) => purpose);
  return purposes
    .flatMap((one) => (one.type === type && 'change' in one ? [one.change] : []))
    .filter((change) => typeof change === 'string')
    .sort();
}
