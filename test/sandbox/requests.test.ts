import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startChild } from '../../src/sandbox/outside/child.js';
import { loadModule } from '../../src/sandbox/outside/load-module.js';
import type { Listening, Responded } from '../../src/outside/app-port.js';
import type { Running } from '../../src/sandbox/outside/running.js';
import { emptyFolder } from '../support/program.js';
import { testJudging } from '../support/judging.js';

const client = { id: 'c-1', clientId: 'printer', grants: ['client_credentials'] };

const answerModel: Listening['answerModel'] = ({ name, args }) => {
  const value =
    name === 'getClient'
      ? client
      : name === 'saveToken'
        ? { ...(args[0] as object), client: args[1], user: args[2] }
        : { username: 'service' };
  return { type: 'returned', value, afterMs: 2 };
};
const listening: Listening = { answerModel, onOver: () => undefined };

async function load(script: string): Promise<Running> {
  const folder = await emptyFolder();
  const child = startChild(testJudging(), folder);
  onTestFinished(async () => {
    await child.stop();
  });
  return loadModule(
    child,
    () => ({
      file: join(folder, 'app.js'),
      script,
      marker: 'mark',
      database: { clients: [], users: [], tokens: [] },
      databaseModules: [join(folder, 'db.js')],
      modules: { allowed: ['http'], packagesGetMore: false },
      app: {
        modelModule: join(folder, 'model.js'),
        functions: ['getClient', 'getUserFromClient', 'saveToken', 'getAccessToken'],
      },
      place: (place) => place,
    }),
    testJudging(),
  );
}

const form = 'grant_type=client_credentials&client_id=printer&client_secret=s';

function post(id: number, body = form): { id: number; bytes: Buffer } {
  const head = [
    'POST /token HTTP/1.1',
    'Host: localhost',
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${String(body.length)}`,
    'Connection: close',
  ];
  return { id, bytes: Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`, 'latin1') };
}

function textsOf({ responses }: Responded): string[] {
  return responses.map(({ bytes }) => bytes.toString('latin1'));
}

const tokenEndpoint = `
const express = require('express');
const OAuth2Server = require('@node-oauth/oauth2-server');
const { Request, Response } = OAuth2Server;
const server = new OAuth2Server({ model: require('./model.js') });
const app = express();
app.use(express.urlencoded({ extended: false }));
app.post('/token', async (req, res) => {
  const response = new Response();
  await server.token(new Request(req), response);
  res.status(response.status).set(response.headers).json(response.body);
});
app.listen(3000, () => console.log('listening'));
module.exports = app;
`;

test('an Express app answers requests that overlap, and the model is ours', async () => {
  const running = await load(tokenEndpoint);
  expect(running.app).toMatchObject({ exports: 'function', made: 1, uses: [{ type: 'created' }] });
  const responded = await running.request([post(1), post(2)], listening);
  for (const text of textsOf(responded)) expect(text).toMatch(/^HTTP\/1\.1 200 OK[^]*"access_token"/);
  expect(responded.uses.map(({ type, request }) => `${type} ${String(request)}`).sort()).toEqual([
    'token 1',
    'token 2',
  ]);
  expect(responded.responses.every(({ isOver }) => isOver)).toBe(true);
});

test('calls of the model say which request they belong to', async () => {
  const running = await load(tokenEndpoint);
  const seen: string[] = [];
  await running.request([post(7), post(8)], {
    ...listening,
    answerModel: (asked) => {
      seen.push(`${asked.name} ${String(asked.request)}`);
      return answerModel(asked);
    },
  });
  expect(seen.sort()).toEqual([
    'getClient 7',
    'getClient 8',
    'getUserFromClient 7',
    'getUserFromClient 8',
    'saveToken 7',
    'saveToken 8',
  ]);
});

test('an app that never answers is not waited for', async () => {
  const running = await load('module.exports = () => undefined;');
  const { responses, ending } = await running.request([post(1)], listening);
  expect(ending).toBeUndefined();
  expect(responses).toMatchObject([{ isOver: false, lateWrites: [] }]);
});

test('what is written after the end is counted', async () => {
  const running = await load(`
    const { createServer } = require('http');
    module.exports = createServer((req, res) => {
      res.end('one');
      res.end('two');
    });`);
  const { responses } = await running.request([post(1)], listening);
  expect(responses).toMatchObject([{ isOver: true, lateWrites: [[{ line: 5 }]] }]);
});

test('an app that ends the process, loops or sends without end is stopped', async () => {
  const exits = await load('module.exports = () => process.exit(3);');
  expect((await exits.request([post(1)], listening)).ending).toEqual({ type: 'exited', code: 3 });
  const loops = await load('module.exports = () => { for (;;); };');
  expect((await loops.request([post(1)], listening)).ending).toMatchObject({ type: 'hung' });
  const streams = await load(
    `module.exports = (req, res) => {
      const more = () => { if (!res.destroyed) res.write('x'.repeat(50000), () => setImmediate(more)); };
      more();
    };`,
  );
  expect((await streams.request([post(1)], listening)).responses).toMatchObject([{ isCut: true }]);
});
