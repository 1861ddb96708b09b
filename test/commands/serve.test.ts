/* eslint-disable n/no-unsupported-features/node-builtins -- they are there, and enough for tests */
import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { solutionOf } from '../support/every-lesson.js';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';
import { runningIn, type Watching } from '../support/watching.js';

let made = '';

beforeAll(async () => {
  made = await emptyFolder();
  for (const id of ['save-token', 'protect-a-route']) await run(made, ['start', '.', '--lesson', id]);
  await writeFile(join(made, 'app', 'app.js'), solutionOf('protect-a-route'));
  await writeFile(join(made, 'save-token', 'model.js'), solutionOf('save-token'));
  await run(made, ['check', '--lesson', 'save-token']);
});

/** A workspace with a whole server, and `saveToken` of the learner. */
async function workspace(): Promise<string> {
  const folder = await emptyFolder();
  await cp(made, folder, { recursive: true });
  return folder;
}

interface Serving extends Watching {
  readonly url: string;
}

async function serveIn(folder: string, ...options: readonly string[]): Promise<Serving> {
  const running = runningIn(folder, ['serve', '--port', '0', ...options]);
  await running.until((stdout) => / is running\n|cannot answer/.test(stdout));
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(running.stdout()) ?? [];
  return { ...running, url };
}

const basic = (secret: string): string =>
  `Basic ${Buffer.from(`nightly-backup:${secret}`).toString('base64')}`;

function askToken({ url }: Serving, secret = 'not-a-real-secret-nightly-backup'): Promise<Response> {
  const body = new URLSearchParams({ grant_type: 'client_credentials' });
  return fetch(`${url}/token`, { method: 'POST', body, headers: { authorization: basic(secret) } });
}

async function tokenFrom(serving: Serving): Promise<string> {
  const answer = (await (await askToken(serving)).json()) as { readonly access_token: string };
  return answer.access_token;
}

function photos({ url }: Serving, token?: string): Promise<Response> {
  return fetch(`${url}/photos`, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } });
}

async function tokensIn(folder: string): Promise<readonly string[]> {
  const { tokens } = JSON.parse(await readFile(join(folder, 'db.json'), 'utf8')) as {
    readonly tokens: readonly { readonly accessToken: string }[];
  };
  return tokens.map(({ accessToken }) => accessToken);
}

function writeApp(folder: string, source: string): Promise<void> {
  return writeFile(join(folder, 'app', 'app.js'), source);
}

describe('a server of the learner', () => {
  test('gives a token, saves it in db.json, and answers the photos for it, also after a restart', async () => {
    const folder = await workspace();
    const first = await serveIn(folder);
    const token = await tokenFrom(first);
    expect((await photos(first)).status).toBe(401);
    expect((await photos(first, token)).status).toBe(200);
    await first.until((stdout) => stdout.includes('db.json: 1 token added'));
    expect(await tokensIn(folder)).toContain(token);
    first.kill('SIGINT');
    expect(await first.ended).toEqual({ code: 130, signal: null });
    expect(first.stderr()).toBe('');
    const second = await serveIn(folder);
    expect((await photos(second, token)).status).toBe(200);
  });

  test('is shown at work: requests, calls of the model, answers; without secrets', async () => {
    const folder = await workspace();
    const serving = await serveIn(folder);
    const token = await tokenFrom(serving);
    await photos(serving, token);
    await photos(serving);
    await serving.until((stdout) => stdout.includes('401'));
    const [, shown = ''] = serving.stdout().split('is running\n');
    expect(shown.replaceAll(/\*{4}\w{4}/g, '****last').replaceAll(/\n {2}(?=[a-z]+ token)/g, ' ')).toBe(
      `POST /token  200 OK
  getClient(nightly-backup, ****) returned client nightly-backup
  getUserFromClient(client nightly-backup) returned user service:nightly-backup
  saveToken(token ****last, client nightly-backup, user service:nightly-backup) returned token ****last
  [ok] db.json: 1 token added
GET /photos  200 OK
  getAccessToken(****last) returned token ****last
GET /photos  401 Unauthorized
`,
    );
    expect(serving.stdout()).toContain('your functions from save-token');
  });

  test('uses the functions of the learner that pass', async () => {
    const folder = await workspace();
    const own = solutionOf('save-token').replace('db.tokens.push', "console.log('mine'); db.tokens.push");
    await writeFile(join(folder, 'save-token', 'model.js'), own);
    const serving = await serveIn(folder);
    await tokenFrom(serving);
    await serving.until((stdout) => stdout.includes('| mine'));
  });

  test('answers requests that overlap, and loses none of their tokens', async () => {
    const folder = await workspace();
    const serving = await serveIn(folder);
    const tokens = await Promise.all(Array.from({ length: 12 }, () => tokenFrom(serving)));
    expect(new Set(tokens).size).toBe(12);
    serving.kill('SIGTERM');
    expect(await serving.ended).toEqual({ code: 143, signal: null });
    expect(await tokensIn(folder)).toEqual(expect.arrayContaining(tokens));
  });

  test('keeps in db.json what the model changes and removes there, and nothing else', async () => {
    const folder = await workspace();
    await writeApp(
      folder,
      `const db = require('./db.js');
module.exports = (req, res) => {
  if (req.url === '/add') db.tokens.push({ accessToken: 'one', note: 'new' }, { accessToken: 'two' });
  if (req.url === '/change') db.tokens[0].note = 'changed';
  if (req.url === '/remove') db.tokens.splice(1, 1);
  res.end(String(db.tokens.length));
};\n`,
    );
    const serving = await serveIn(folder);
    const ask = async (path: string): Promise<string> => (await fetch(serving.url + path)).text();
    const before = (await tokensIn(folder)).length;
    expect(before).toBeGreaterThan(1);
    expect(await ask('/add')).toBe(String(before + 2));
    await ask('/change');
    await ask('/remove');
    expect(await ask('/')).toBe(String(before + 1));
    expect((await tokensIn(folder)).slice(-2)).toEqual(['one', 'two']);
    expect(await readFile(join(folder, 'db.json'), 'utf8')).toContain('"note": "changed"');
    expect(serving.stdout().match(/db\.json: .*/g)).toEqual([
      'db.json: 2 tokens added',
      'db.json: 1 token changed',
      'db.json: 1 token removed',
    ]);
  });

  test('sees what another program writes to db.json', async () => {
    const folder = await workspace();
    const serving = await serveIn(folder);
    const token = await tokenFrom(serving);
    await serving.until((stdout) => stdout.includes('added'));
    await run(folder, ['db', 'reset']);
    expect((await photos(serving, token)).status).toBe(401);
  });

  test('refuses a token that is too old at the time of --at', async () => {
    const folder = await workspace();
    const now = await serveIn(folder);
    const token = await tokenFrom(now);
    await now.until((stdout) => stdout.includes('added'));
    expect((await photos(await serveIn(folder, '--at', '+59m'), token)).status).toBe(200);
    expect((await photos(await serveIn(folder, '--at', '+61m'), token)).status).toBe(401);
  });

  test('answers a real curl that was copied from the screen', async ({ skip }) => {
    const curl = promisify(execFile);
    const isThere = await curl('curl', ['--version']).catch(() => undefined);
    if (!isThere) skip();
    const serving = await serveIn(await workspace());
    const command = /^ {2}(curl .*)$/m.exec(serving.stdout())?.[1] ?? '';
    const { stdout } = await curl('sh', ['-c', command]);
    expect(stdout).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*"access_token":/);
  });

  test.each([
    [
      'a node:http server',
      'commonjs',
      "module.exports = require('node:http').createServer((_, res) => res.end('plain'));",
    ],
    ['an ES module', 'module', "export default (_, res) => res.end('plain');"],
  ])('can be %s', async (_, type, source) => {
    const folder = await workspace();
    await writeFile(join(folder, 'app', 'package.json'), JSON.stringify({ type }));
    await writeApp(folder, source);
    const serving = await serveIn(folder);
    expect(await (await fetch(serving.url)).text()).toBe('plain');
  });

  test('gets the body as it was sent', async () => {
    const folder = await workspace();
    await writeApp(
      folder,
      `const app = require('express')();
app.post('/', require('express').raw({ type: '*/*' }), (req, res) => res.type('bin').send(req.body));
module.exports = app;`,
    );
    const serving = await serveIn(folder);
    const body = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const answer = await fetch(serving.url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/octet-stream' },
    });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(body);
    const tooLarge = await fetch(serving.url, { method: 'POST', body: Buffer.alloc(1024 * 1024 + 1) });
    expect(tooLarge.status).toBe(413);
  });
});

describe('a server that does not work', () => {
  test('is explained with its line, and starts again when it is saved', async () => {
    const folder = await workspace();
    await writeApp(folder, "const app = require('express')();\nmodule.exports = aap;\n");
    const serving = await serveIn(folder);
    expect(serving.stdout()).toContain('Your app cannot answer requests.');
    expect(serving.stdout()).toContain('app/app.js:2:');
    const answer = await photos(serving);
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('cannot answer')]);
    await writeApp(folder, solutionOf('protect-a-route'));
    await serving.until((stdout) => stdout.includes('app.js is running'));
    expect((await photos(serving)).status).toBe(401);
  });

  test.each([
    ['never answers', '(req, res) => {}', 'gave no answer', 504],
    ['ends the process', '(req, res) => process.exit(1)', 'it ended the whole process', 503],
    [
      'throws later',
      '(req, res) => { setTimeout(() => { throw new Error("late"); }); res.end("x"); }',
      'Error: late',
      200,
    ],
    ['loops', '(req, res) => { for (;;); }', 'Your app stopped', 503],
  ])('because it %s', { timeout: 120_000 }, async (_, handler, shown, status) => {
    const folder = await workspace();
    await writeApp(
      folder,
      `const other = (req, res) => res.end('fine');
module.exports = (req, res) => (req.url === '/bad' ? (${handler})(req, res) : other(req, res));\n`,
    );
    const serving = await serveIn(folder);
    expect((await fetch(`${serving.url}/bad`)).status).toBe(status);
    await serving.until((stdout) => stdout.includes(shown));
    expect(await (await fetch(`${serving.url}/good`)).text()).toBe('fine');
  });

  test('reaches neither the network nor other files', async () => {
    const folder = await workspace();
    await writeApp(
      folder,
      `const fs = require('node:fs');
module.exports = (req, res) => {
  const tried = [];
  const attempt = (name, run) => { try { run(); tried.push(name + ' worked'); } catch { tried.push(name + ' refused'); } };
  attempt('write', () => fs.writeFileSync(__dirname + '/made.txt', ''));
  attempt('read', () => fs.readFileSync('/etc/hostname'));
  attempt('run', () => require('node:child_process').execSync('true'));
  res.end(tried.join(', '));
};\n`,
    );
    const serving = await serveIn(folder);
    expect(await (await fetch(serving.url)).text()).toBe('write refused, read refused, run refused');
  });

  test('because db.json is broken at the moment', async () => {
    const folder = await workspace();
    const serving = await serveIn(folder);
    const whole = await readFile(join(folder, 'db.json'), 'utf8');
    await writeFile(join(folder, 'db.json'), whole.slice(0, 100));
    expect((await photos(serving)).status).toBe(503);
    await serving.until((stdout) => stdout.includes('is not valid JSON'));
    await writeFile(join(folder, 'db.json'), whole);
    expect((await photos(serving)).status).toBe(401);
  });
});

describe('serve says what it lacks', () => {
  test('a workspace', async () => {
    const { code, stderr } = await run(await emptyFolder(), ['serve']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('is not in a workspace')]);
  });

  test('a server', async () => {
    const folder = await emptyFolder();
    await run(folder, ['start', '.']);
    const { code, stderr } = await run(folder, ['serve']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('start --lesson token-endpoint')]);
  });

  test('a free port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => {
      other.close();
    });
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await run(await workspace(), ['serve', '--port', String(port)]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`The port ${String(port)} is in use.`)]);
  });

  test.each([
    ['--port', 'x'],
    ['--port', '65536'],
    ['--port', '-1'],
    ['--at', '61m'],
    ['--at', '+61'],
    ['--at', '+9999999d'],
    ['--at', ''],
  ])('a whole value for %s %s', async (option, value) => {
    const { code, stderr } = await run(await workspace(), ['serve', `${option}=${value}`]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/is not a (?:port|time from now)\./)]);
  });
});

test('found from beside the workspace, as every command', async () => {
  const above = await emptyFolder();
  await mkdir(join(above, 'oauth-lessons'));
  await cp(made, join(above, 'oauth-lessons'), { recursive: true });
  expect((await photos(await serveIn(above))).status).toBe(401);
});
