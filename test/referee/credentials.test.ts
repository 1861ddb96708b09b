import fc from 'fast-check';
import { expect, test } from 'vitest';
import { play } from '../../src/referee/play.js';
import { machineRequest, personRequest } from '../../src/referee/request.js';
import { serviceUser } from '../../src/referee/world.js';
import { testJudging } from '../support/judging.js';
import { complete, portOf } from './fake-port.js';

const judging = testJudging();
const grants = ['authorization_code', 'client_credentials'];
const user = { id: 'u1', username: 'ada', password: 'password-of-ada' };

/** VSCHAR (RFC 6749, A), the space included. */
const vschars = fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 12 }).filter(isPrintable);

function isPrintable(text: string): boolean {
  return /^[ -~]+$/.test(text);
}

async function statuses(clientId: string, clientSecret: string): Promise<string[]> {
  const client = { id: 'c1', clientId, clientSecret, grants };
  const service = serviceUser(client);
  const requests = [[personRequest(client, user)], [machineRequest(client, service)]];
  const world = { clients: [client], users: [user, service], tokens: [] };
  const probes = await play(portOf(complete), world, requests, judging);
  return probes.map(({ exchange }) => exchange?.status ?? 'unasked');
}

test('ids and secrets of any printable characters get through the library', async () => {
  await fc.assert(
    fc.asyncProperty(vschars, vschars, async (clientId, clientSecret) => {
      expect(await statuses(clientId, clientSecret)).toEqual(['granted', 'granted']);
    }),
  );
});

test.each(['a:b', ':', 'a%3Ab', ' a ', 'a+b', 'a&b=c', '%', ' '])(
  'a client with the id "%s" can ask',
  async (id) => {
    expect(await statuses(id, 's:e%20c+r&e=t ')).toEqual(['granted', 'granted']);
  },
);

test('credentials go in the body only where the id has a colon', async () => {
  const request = async (clientId: string): Promise<{ headers: object; body: object }> => {
    const client = { id: 'c1', clientId, clientSecret: 'secret', grants };
    const world = { clients: [client], users: [user], tokens: [] };
    const [probe] = await play(portOf(complete), world, [[personRequest(client, user)]], judging);
    if (!probe?.exchange) throw new Error('Nothing was played.');
    return probe.exchange.request;
  };
  const withColon = await request('a:b');
  expect(withColon.body).toMatchObject({ client_id: 'a:b', client_secret: 'secret' });
  expect(withColon.headers).not.toHaveProperty('authorization');
  const without = await request('ab');
  expect(without.headers).toMatchObject({ authorization: `Basic ${btoa('ab:secret')}` });
  expect(without.body).not.toHaveProperty('client_secret');
});
