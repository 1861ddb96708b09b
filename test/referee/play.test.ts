import { describe, expect, test } from 'vitest';
import type { ModelCall, ModelPort } from '../../src/outside/model-port.js';
import { issueCode } from '../../src/referee/authorization-code.js';
import { maskExchanges } from '../../src/referee/mask-secrets.js';
import { play, type Probe } from '../../src/referee/play.js';
import { ask } from '../../src/referee/ask.js';
import { createOwnModel } from '../../src/referee/own-model.js';
import type { Exchange } from '../../src/referee/exchange.js';
import { machineRequest, personRequest, type RequestGroup } from '../../src/referee/request.js';
import { serviceUser, type World } from '../../src/referee/world.js';
import { testJudging } from '../support/judging.js';
import { complete, portOf } from './fake-port.js';

const judging = testJudging();
const grants = ['authorization_code', 'client_credentials'];
const app = { id: 'c1', clientId: 'app', clientSecret: 'secret-of-app', grants };
const other = { id: 'c2', clientId: 'other', clientSecret: 'secret-of-other', grants };
const ada = { id: 'u1', username: 'ada', password: 'password-of-ada' };
const service = serviceUser(app);
const world: World = {
  clients: [app, other],
  users: [ada, service],
  tokens: [{ accessToken: 'old', client: { id: 'app' }, user: { username: 'ada' } }],
};
const person = personRequest(app, ada);
const machine = machineRequest(app, service, 'read write');

type Played = Probe & { readonly exchange: Exchange };

async function playOne(port: ModelPort, group: RequestGroup[number]): Promise<Played> {
  const [probe] = await play(port, world, [[group]], judging);
  if (!probe?.exchange) throw new Error('Nothing was played.');
  return { ...probe, exchange: probe.exchange };
}

describe('an authorization code grant', () => {
  test('is granted with an access token and a refresh token', async () => {
    const { exchange } = await playOne(portOf(complete), person);
    expect(exchange).toMatchObject({ grant: 'authorization_code', status: 'granted', username: 'ada' });
    expect(exchange.response).toMatchObject({
      status: 200,
      body: { access_token: exchange.accessToken, refresh_token: expect.any(String) as string },
    });
    expect(exchange.records).toMatchObject([
      { accessToken: exchange.accessToken, client: { id: 'app' }, user: { username: 'ada' } },
    ]);
  });

  test('calls the functions of the model in the order of the library', async () => {
    const { exchange } = await playOne(portOf(complete), person);
    expect(exchange.calls.map((call) => [call.function, call.isLearners])).toEqual([
      ['getClient', false],
      ['getAuthorizationCode', false],
      ['revokeAuthorizationCode', false],
      ['saveToken', true],
    ]);
  });

  test('passes a token with its authorizationCode and the scope of the code', async () => {
    const { args, exchange } = await playOne(portOf(complete), personRequest(app, ada, 'read write'));
    expect(args[0]).toMatchObject({
      accessToken: exchange.accessToken,
      authorizationCode: exchange.request.body.code,
      scope: ['read', 'write'],
    });
    expect(exchange.request.body).not.toHaveProperty('scope');
  });

  test('is refused by the library when the verifier is wrong, before it calls the function', async () => {
    const code = { ...issueCode(person, judging), verifier: judging.random(32) };
    const known = { accessToken: 'a', refreshToken: 'r', tokens: () => [], revoked: new Set() };
    const own = createOwnModel({ ...known, clients: [app], code });
    const prepared = { request: person, code, accessToken: 'a', own };
    const calls: ModelCall[] = [];
    const send = (call: ModelCall): Promise<never> => {
      calls.push(call);
      return Promise.reject(new Error('unreachable'));
    };
    const { exchange } = await ask(prepared, { functions: ['saveToken'], send });
    expect(exchange?.refusal?.description).toContain('code verifier is invalid');
    expect(calls).toEqual([]);
  });

  test('never sends the password of the user', async () => {
    const { exchange } = await playOne(portOf(complete), person);
    expect(JSON.stringify(exchange.request)).not.toContain('password');
    expect(exchange.request.headers.authorization).toBe(`Basic ${btoa('app:secret-of-app')}`);
  });
});

describe('a client credentials grant', () => {
  test('is for the service user and has no refresh token', async () => {
    const { exchange, args } = await playOne(portOf(complete), machine);
    expect(exchange).toMatchObject({ grant: 'client_credentials', status: 'granted' });
    expect(exchange.username).toBe('service:app');
    expect(exchange.calls.map((call) => call.function)).toEqual([
      'getClient',
      'getUserFromClient',
      'saveToken',
    ]);
    expect(args[0]).not.toHaveProperty('refreshToken');
    expect(args[0]).toMatchObject({ scope: ['read', 'write'] });
  });
});

describe('playing requests', () => {
  test('passes the very client and user of the world to the function', async () => {
    const groups: ModelCall[][] = [];
    await play(portOf(complete, groups), world, [[person], [machine]], judging);
    const [[first], [second]] = groups as [[ModelCall], [ModelCall]];
    expect(first.args[1]).toBe(app);
    expect(first.args[2]).toBe(ada);
    expect(second.args[2]).toBe(service);
  });

  test('keeps the token as the server passed it, whatever the function does to it', async () => {
    const port = portOf((token: Record<string, unknown>, client: typeof app, user: typeof ada) => {
      token.accessTokenExpiresAt = 'never';
      return complete(token, client, user);
    });
    const { args } = await playOne(port, person);
    expect(args[0]).toMatchObject({ accessTokenExpiresAt: expect.any(Date) as Date });
  });

  test('plays the groups one after the other', async () => {
    let running = 0;
    const port = portOf(async (token: object, client: typeof app, user: typeof ada) => {
      running += 1;
      expect(running).toBe(1);
      await Promise.resolve();
      running -= 1;
      return complete(token, client, user);
    });
    expect(await play(port, world, [[person], [machine], [person]], judging)).toHaveLength(3);
  });

  test('knows the access tokens of the database and of earlier requests', async () => {
    const probes = await play(portOf(complete), world, [[person], [machine]], judging);
    expect(probes[0]?.otherAccessTokens).toEqual(['old']);
    expect(probes[1]?.otherAccessTokens).toEqual(['old', probes[0]?.exchange?.accessToken]);
  });

  test('keeps why the server refused an answer without its client', async () => {
    const { exchange } = await playOne(
      portOf((token: object) => token),
      person,
    );
    expect(exchange).toMatchObject({
      status: 'refused',
      refusal: { description: 'Missing parameter: `client`' },
    });
  });

  test('goes on after a call that throws, which the server reports', async () => {
    const port = portOf(() => {
      throw new TypeError('boom');
    });
    const probes = await play(port, world, [[person], [machine]], judging);
    expect(probes.map(({ exchange }) => exchange?.refusal?.description)).toEqual(['boom', 'boom']);
  });

  test('stops after a call that ends the process', async () => {
    const port: ModelPort = {
      functions: ['saveToken'],
      call: () => Promise.resolve([{ type: 'unanswered', ending: { type: 'exited', code: 0 } }]),
    };
    const probes = await play(port, world, [[person], [machine]], judging);
    expect(probes.map(({ answer }) => answer.type)).toEqual(['unanswered']);
  });

  test('throws when a request does not reach the function', async () => {
    const unable = { ...app, grants: [] };
    await expect(play(portOf(complete), world, [[personRequest(unable, ada)]], judging)).rejects.toThrow(
      'did not reach',
    );
  });

  test('throws when one request of a group does not reach the function', async () => {
    const unable = personRequest({ ...app, grants: [] }, ada);
    await expect(play(portOf(complete), world, [[machine, unable]], judging)).rejects.toThrow(
      'did not reach',
    );
  });

  test('throws the fault of the port, not a refusal', async () => {
    const fault = new Error('no process');
    const port: ModelPort = { functions: ['saveToken'], call: () => Promise.reject(fault) };
    await expect(play(port, world, [[person, machine]], judging)).rejects.toBe(fault);
  });
});

describe('requests that overlap', () => {
  const both = [[personRequest(other, ada), machine]];

  test('reach the port together, before any is answered', async () => {
    const groups: ModelCall[][] = [];
    const probes = await play(portOf(complete, groups), world, both, judging);
    expect(groups.map((calls) => calls.length)).toEqual([2]);
    expect(groups[0]?.map(({ args }) => args[1])).toEqual([other, app]);
    expect(probes.map(({ exchange }) => exchange?.status)).toEqual(['granted', 'granted']);
  });

  test('have only their own record each, and know the token of the other', async () => {
    const [one, two] = await play(portOf(complete), world, both, judging);
    expect(one?.exchange?.records).toMatchObject([{ accessToken: one?.exchange?.accessToken }]);
    expect(two?.exchange?.records).toMatchObject([{ accessToken: two?.exchange?.accessToken }]);
    expect(one?.otherAccessTokens).toEqual(['old', two?.exchange?.accessToken]);
    expect(two?.otherAccessTokens).toEqual(['old', one?.exchange?.accessToken]);
  });
});

test('people see no secret, and of tokens and codes only the last four characters', async () => {
  const colon = { ...app, clientId: 'a:b', clientSecret: 'secret-of-colon' };
  const requests = [[person], [machine], [personRequest(colon, ada)]];
  const probes = await play(portOf(complete), world, requests, judging);
  const exchanges = probes.flatMap(({ exchange }) => exchange ?? []);
  const shown = JSON.stringify(maskExchanges(exchanges));
  const hidden = exchanges.flatMap(({ accessToken, request: { headers, body }, records }) => [
    accessToken,
    ...[headers.authorization, body.code, body.code_verifier, records[0]?.refreshToken],
  ]);
  for (const secret of ['secret-of-', 'password-of-', 'Basic ', ...hidden.filter(Boolean)])
    expect(shown).not.toContain(secret);
  for (const one of exchanges) expect(shown).toContain(`****${one.accessToken.slice(-4)}`);
  expect(shown).toContain(`****${String(exchanges[0]?.request.body.code).slice(-4)}`);
});

test('a service user has a password that no complete record contains', async () => {
  const { exchange } = await playOne(portOf(complete), machine);
  expect(service.password).not.toBe('');
  expect(JSON.stringify(exchange.records)).not.toContain(service.password);
});
