import { describe, expect, test } from 'vitest';
import type { Purpose } from '../../src/referee/purpose.js';
import type { Request } from '../../src/referee/request.js';
import type { Stage } from '../../src/referee/stage.js';
import { grantStage, stagesFor } from '../../src/referee/stages.js';
import { startData } from '../support/lesson.js';
import { testJudging } from '../support/judging.js';

const judging = testJudging();
const drawn = Array.from({ length: 40 }, (_, index) => index);

type Of<Type extends Purpose['type']> = Request & { readonly purpose: Extract<Purpose, { type: Type }> };

function requestsOf<Type extends Purpose['type']>(type: Type, stages: readonly Stage[]): Of<Type>[] {
  const all = stages.flatMap(({ requests }) => requests.flat());
  return all.filter((one): one is Of<Type> => one.purpose.type === type);
}

describe('the requests for getAccessToken', () => {
  test.each(drawn)('%i: valid and expired tokens, at first and later', () => {
    const stages = stagesFor('getAccessToken', startData, judging);
    const isExpired = requestsOf('own', stages).map(({ purpose }) => [purpose.isNew, purpose.isExpired]);
    for (const isNew of [true, false])
      for (const expired of [true, false]) expect(isExpired).toContainEqual([isNew, expired]);
  });

  test.each(drawn)('%i: unknown tokens of every sort', () => {
    const stages = stagesFor('getAccessToken', startData, judging);
    const changes = requestsOf('unknown', stages).map(({ purpose }) => JSON.stringify(purpose.change));
    expect([...new Set(changes)].sort()).toEqual(
      [
        ...['case', 'empty', 'inherited', 'invented', 'longer', 'no-records', 'part', 'removed'],
        { property: 'refreshToken' },
      ]
        .map((change) => JSON.stringify(change))
        .sort(),
    );
  });

  test('some 200 tokens in the second database, and none in the last', () => {
    const sizes = stagesFor('getAccessToken', startData, judging).map(({ world }) => world.tokens.length);
    expect(sizes[1]).toBeGreaterThan(180);
    expect(sizes[2]).toBe(0);
  });

  test('an unknown token is in no database', () => {
    const [first] = stagesFor('getAccessToken', startData, judging);
    const known = first.world.tokens.map(({ accessToken }) => accessToken);
    const unknown = requestsOf('unknown', [first]).map((one) =>
      one.type === 'resource' ? one.accessToken : one.type === 'call' ? one.args[0] : undefined,
    );
    expect(unknown.filter((one) => known.includes(String(one)))).toEqual([]);
  });

  test('at the end: the valid tokens of the learner, else invented ones', () => {
    const [client, user] = [{ id: 'photo-printer' }, { username: 'ada' }];
    const at = (minutes: number): Date => new Date(Date.now() + minutes * 60_000);
    const stored = { accessToken: 'stored', accessTokenExpiresAt: at(30), client, user };
    const expired = { accessToken: 'expired', accessTokenExpiresAt: at(-1), client, user };
    const played = (tokens: (typeof stored)[]): unknown[] =>
      requestsOf('own', [grantStage('getAccessToken', { ...startData, tokens }, judging)]).map(
        ({ purpose }) => purpose.record.accessToken,
      );
    expect(played([expired, stored])).toEqual(['stored']);
    expect(played([expired])).toHaveLength(3);
    expect(played([expired])).not.toContain('expired');
  });
});

describe('the requests for getUserFromClient', () => {
  test('each client asks twice', () => {
    const [first] = stagesFor('getUserFromClient', startData, judging);
    const asking = requestsOf('service', [first]).map(({ purpose }) => purpose.client.clientId);
    for (const { clientId } of first.world.clients)
      expect(asking.filter((one) => one === clientId)).toHaveLength(2);
  });

  test('then clients with the username and the name of a person, each in every property', () => {
    const [, later] = stagesFor('getUserFromClient', startData, judging);
    const likes = requestsOf('service', later ? [later] : []).map(({ purpose: { client, like } }) => {
      const taken = like && client[like.property];
      const isUsername = taken === like?.person.username;
      expect(isUsername || taken === like?.person.name).toBe(true);
      return `${String(like?.property)} ${isUsername ? 'username' : 'name'}`;
    });
    expect(likes.sort()).toEqual([
      'clientId name',
      'clientId username',
      'id name',
      'id username',
      'name name',
      'name username',
    ]);
  });

  test('the database has people only, and no two clients with one id', () => {
    for (const { world } of stagesFor('getUserFromClient', startData, judging)) {
      expect(world.users.filter(({ username }) => username.startsWith('service:'))).toEqual([]);
      const ids = world.clients.map(({ clientId }) => clientId);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
