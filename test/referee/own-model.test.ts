import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ModelPort } from '../../src/outside/model-port.js';
import { createOwnModel, modelFunctions } from '../../src/referee/own-model.js';
import { play } from '../../src/referee/play.js';
import { machineRequest, personRequest } from '../../src/referee/request.js';
import { serviceUser, type World } from '../../src/referee/world.js';
import { testJudging } from '../support/judging.js';

const grants = ['authorization_code', 'client_credentials'];
const app = { id: 'c1', clientId: 'app', clientSecret: 'secret-of-app', grants };
const ada = { id: 'u1', username: 'ada', password: 'password-of-ada' };
const world: World = { clients: [app], users: [ada, serviceUser(app)], tokens: [] };

/** A learner's `getClient`, which returns `client` for every call. */
function getClientPort(client: unknown): ModelPort {
  const look = (args: readonly unknown[]) => ({
    args: args.map((value) => ({ value })),
    lists: { tokens: [] },
    uncaught: [],
  });
  return {
    functions: ['getClient'],
    call: (calls) =>
      Promise.resolve(
        calls.map(({ args }) => ({
          type: 'returned' as const,
          promised: true,
          result: { value: client },
          before: look(args),
          after: look(args),
          later: look(args),
          uncaught: [],
        })),
      ),
  };
}

test.each([
  ['a person', personRequest(app, ada), 'ada'],
  ['a machine', machineRequest(app, serviceUser(app)), 'service:app'],
])(
  'a token for %s is saved by our own function when the learner writes another one',
  async (_who, one, by) => {
    const [probe] = await play(getClientPort({ ...app }), world, [[one]], testJudging());
    expect(probe?.args).toEqual(['app', 'secret-of-app']);
    expect(probe?.exchange?.status).toBe('granted');
    expect(probe?.exchange?.records).toMatchObject([
      { accessToken: probe?.exchange?.accessToken, client: { id: 'app' }, user: { username: by } },
    ]);
    expect(probe?.exchange?.calls.filter(({ isLearners }) => isLearners)).toMatchObject([
      { function: 'getClient', arguments: ['app', 'secret-of-app'] },
    ]);
  },
);

test('nothing is saved when the client is not found', async () => {
  const [probe] = await play(getClientPort(undefined), world, [[personRequest(app, ada)]], testJudging());
  expect(probe?.exchange).toMatchObject({ status: 'refused', records: [] });
});

test('the names are those that the library looks for, ours among them', () => {
  const library = readFileSync(
    new URL('../../node_modules/@node-oauth/oauth2-server/lib/model.js', import.meta.url),
    'utf8',
  );
  const documented = [...library.matchAll(/^ {2}async (\w+)\(/gm)].map(([, name]) => name);
  expect([...modelFunctions].sort()).toEqual(documented.sort());
  const { functions } = createOwnModel({
    clients: [app],
    user: ada,
    accessToken: 'a',
    refreshToken: 'r',
    tokens: () => [],
    revoked: new Set(),
  });
  expect(Object.keys(functions).filter((name) => !modelFunctions.includes(name))).toEqual([]);
});
