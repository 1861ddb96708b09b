import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { solutionOf } from '../support/every-lesson.js';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';

async function passed(folder: string, id: string, file: string): Promise<void> {
  await run(folder, ['start', '.', '--lesson', id]);
  await writeFile(join(folder, file), solutionOf(id));
  const { code, stdout } = await run(folder, ['check', '--lesson', id]);
  expect(code, stdout).toBe(0);
}

test("the server has the learner's own functions that pass, and given ones for the rest", async () => {
  const folder = await emptyFolder();
  await passed(folder, 'get-client', 'get-client/model.js');
  await passed(folder, 'token-endpoint', 'app/app.js');
  const model = await readFile(join(folder, 'app', 'model.js'), 'utf8');
  expect(model).toContain("own('../get-client/model.js')");
  expect(model).not.toContain('save-token');
});

test("the route of the next lesson is added to the learner's file, and the old version is kept", async () => {
  const folder = await emptyFolder();
  await passed(folder, 'token-endpoint', 'app/app.js');
  await run(folder, ['start', '.', '--lesson', 'protect-a-route']);
  const own = await readFile(join(folder, 'app', 'app.js'), 'utf8');
  expect(own).toContain("app.post('/token'");
  expect(own).toMatch(/app\.get\('\/photos'[^]*\n\nmodule\.exports = app;\n$/);
  const kept = await readdir(join(folder, '.oauth-lessons', 'history', 'protect-a-route'));
  expect(kept.length).toBeGreaterThan(0);
  const { code, stdout } = await run(folder, ['check', 'app/app.js']);
  expect(code, stdout).toBe(0); // only the lesson that was begun
});

test('after npm install, npm start runs it without this program', async () => {
  const folder = await emptyFolder();
  await passed(folder, 'token-endpoint', 'app/app.js');
  const app = join(folder, 'app');
  const installed = spawn('npm', ['install', '--no-audit', '--no-fund'], { cwd: app, stdio: 'ignore' });
  expect(await once(installed, 'exit')).toEqual([0, null]);
  const server = spawn(process.execPath, ['server.js'], {
    cwd: app,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    server.kill();
  });
  const [line] = (await once(server.stdout.setEncoding('utf8'), 'data')) as [string];
  const url = /http:\/\/localhost:\d+/.exec(line)?.[0] ?? '';
  const { clients } = JSON.parse(await readFile(join(folder, 'db.json'), 'utf8')) as {
    clients: { clientId: string; clientSecret: string; grants: string[] }[];
  };
  const client = clients.find(({ grants }) => grants.includes('client_credentials'));
  const pair = Buffer.from(`${client?.clientId ?? ''}:${client?.clientSecret ?? ''}`).toString('base64');
  // eslint-disable-next-line n/no-unsupported-features/node-builtins -- there, and enough for one request
  const response = await fetch(`${url}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${pair}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toContain('no-store');
  expect(await response.json()).toMatchObject({ token_type: 'Bearer' });
}, 300_000);
