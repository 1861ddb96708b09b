import { describe, expect, test } from 'vitest';
import { authenticate } from '../../src/referee/authenticate.js';
import { maskExchanges } from '../../src/referee/mask-exchanges.js';
import { changeOf } from '../../src/referee/new-records.js';
import { inventWorld, probe } from '../../src/referee/probe.js';
import { runGrants } from '../../src/referee/run-grants.js';
import { testJudging } from '../support/judging.js';
import { complete, portOf } from './fake-port.js';

const judging = testJudging();
const client = {
  id: 'c1',
  clientId: 'app',
  clientSecret: 'secret-of-app',
  grants: ['password', 'client_credentials'],
};
const user = { id: 'u1', username: 'ada', password: 'password-of-ada' };
const data = { clients: [client], users: [user] };

describe('whole grants through the real server', () => {
  test('record the request, each call in order, the response and the record', async () => {
    const exchanges = await runGrants(portOf(complete), data, judging);
    expect(exchanges.map(({ grant, status }) => [grant, status])).toEqual([
      ['client_credentials', 'granted'],
      ['password', 'granted'],
    ]);
    const [machine, person] = exchanges;
    expect(machine?.calls.map((call) => call.function)).toEqual([
      'getClient',
      'getUserFromClient',
      'saveToken',
    ]);
    expect(person?.calls.map((call) => call.function)).toEqual(['getClient', 'getUser', 'saveToken']);
    expect(person?.request.body).toMatchObject({ grant_type: 'password', username: 'ada' });
    expect(person?.response).toMatchObject({ status: 200, body: { token_type: 'Bearer' } });
    expect(person?.records[0]).toMatchObject({ client: { id: 'app' }, user: { username: 'ada' } });
  });

  test('a token that a client gets for itself belongs to a service account', async () => {
    const [machine] = await runGrants(portOf(complete), data, judging);
    expect(machine?.username).toBe('service:app');
    expect(machine?.records[0]).toMatchObject({ user: { username: 'service:app' } });
    expect(machine?.records[0]).not.toHaveProperty('refreshToken');
  });

  test('a client is only asked for the grants that it may use', async () => {
    const limited = { clients: [{ ...client, grants: ['client_credentials'] }], users: [user] };
    const exchanges = await runGrants(portOf(complete), limited, judging);
    expect(exchanges.map(({ grant }) => grant)).toEqual(['client_credentials']);
  });

  test('an answer without its client is refused by the server, and the refusal is kept', async () => {
    const exchanges = await runGrants(
      portOf((token: object) => token),
      data,
      judging,
    );
    expect(exchanges[0]).toMatchObject({
      status: 'refused',
      refusal: { description: 'Missing parameter: `client`' },
    });
  });

  test('an error of the function is told as the refusal', async () => {
    const port = portOf(() => {
      throw new TypeError('boom');
    });
    expect((await runGrants(port, data, judging))[0]).toMatchObject({
      status: 'refused',
      refusal: { description: 'boom' },
    });
  });

  test('hide every secret from people', async () => {
    const exchanges = await runGrants(portOf(complete), data, judging);
    const token = String(exchanges[0]?.records[0]?.accessToken);
    const shown = JSON.stringify(maskExchanges(exchanges));
    for (const secret of ['secret-of-app', 'password-of-ada', 'Basic ', token])
      expect(shown).not.toContain(secret);
    expect(shown).toContain(token.slice(-4));
  });
});

describe('probes', () => {
  test('pass another client, user and token each time, with and without refresh token and scope', async () => {
    const world = inventWorld(judging);
    const probes = await probe(portOf(complete), world, judging).probes;
    expect(probes).toHaveLength(4);
    expect(new Set(probes.map(({ token }) => token.accessToken)).size).toBe(4);
    expect(new Set(probes.map((one) => one.client.clientId)).size).toBe(3);
    expect(new Set(probes.map(({ token }) => 'refreshToken' in token)).size).toBe(2);
    expect(new Set(probes.map(({ token }) => token.scope !== undefined)).size).toBe(2);
    expect(world.clients.every(({ id, clientId }) => id !== clientId)).toBe(true);
  });

  test('show the token as it was passed in, whatever the function makes of it', async () => {
    const port = portOf(
      (token: Record<string, unknown>, by: { clientId: string }, who: { username: string }) => {
        token.accessTokenExpiresAt = 'never';
        return complete(token, by, who);
      },
    );
    const [first] = await probe(port, inventWorld(judging), judging).probes;
    expect(first?.token.accessTokenExpiresAt).toBeInstanceOf(Date);
  });

  test('are all on their way before the first is answered, in the order in which they are told', async () => {
    const asked: string[] = [];
    let answer = (): void => undefined;
    const promise = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const port = portOf(complete);
    const waiting = probe(
      {
        ...port,
        call: async (name, args) => {
          asked.push(String((args[0] as { accessToken: unknown }).accessToken));
          await promise;
          return port.call(name, args);
        },
      },
      inventWorld(judging),
      judging,
    );
    await waiting.asked;
    expect(asked).toHaveLength(4);
    answer();
    expect((await waiting.probes).map(({ token }) => token.accessToken)).toEqual(asked);
  });

  test('end with the first that gets no answer, whatever comes behind it', async () => {
    let calls = 0;
    const port = portOf(complete);
    const probes = await probe(
      {
        ...port,
        call: (name, args) => {
          calls += 1;
          return calls < 3
            ? port.call(name, args)
            : Promise.resolve({ how: 'unanswered', ending: { how: 'exited', code: 0 } });
        },
      },
      inventWorld(judging),
      judging,
    ).probes;
    expect(probes.map(({ answer }) => answer.how)).toEqual(['returned', 'returned', 'unanswered']);
  });

  test('know the tokens of the database and of the probes before', async () => {
    const world = inventWorld(judging);
    const probes = await probe(portOf(complete), world, judging).probes;
    expect(probes[2]?.otherAccessTokens).toEqual([
      ...world.tokens.map(({ accessToken }) => accessToken),
      probes[0]?.token.accessToken,
      probes[1]?.token.accessToken,
    ]);
  });
});

describe('using a token', () => {
  const token = {
    accessToken: 'abc',
    accessTokenExpiresAt: new Date(Date.now() + 60_000),
    user: {},
    client: {},
  };
  const finding = (record: object | undefined) => () =>
    Promise.resolve(record as Record<string, unknown> | undefined);

  test('the server accepts one that is there and has not expired', async () => {
    expect(await authenticate('abc', finding(token))).toBeUndefined();
  });

  test('and refuses one that is not there, expired, or without a date', async () => {
    const expired = { ...token, accessTokenExpiresAt: new Date(0) };
    expect(await authenticate('abc', finding(undefined))).toMatchObject({ error: 'invalid_token' });
    expect(await authenticate('abc', finding(expired))).toMatchObject({ error: 'invalid_token' });
    expect(await authenticate('abc', finding({ ...token, accessTokenExpiresAt: undefined }))).toBeDefined();
  });
});

describe('what became of a list', () => {
  const look = (...values: [unknown, number?][]) => ({
    args: [],
    lists: { tokens: values.map(([value, id]) => ({ value, id })) },
  });

  test('the same text twice is two records', () => {
    const { added } = changeOf('tokens', look(['a']), look(['a'], ['a']));
    expect(added).toHaveLength(1);
  });

  test('an equal copy in the place of a record loses nothing', () => {
    const change = changeOf('tokens', look([{ a: 1 }, 1]), look([{ a: 1 }, 2], [{ b: 2 }, 3]));
    expect(change).toMatchObject({ lost: [], changed: [], added: [{ id: 3 }] });
  });

  test('a changed record is told from a lost one', () => {
    const before = look([{ a: 1 }, 1], [{ b: 1 }, 2]);
    const change = changeOf('tokens', before, look([{ a: 2 }, 1]));
    expect(change.changed.map(({ after }) => after.value)).toEqual([{ a: 2 }]);
    expect(change.lost.map(({ value }) => value)).toEqual([{ b: 1 }]);
  });
});
