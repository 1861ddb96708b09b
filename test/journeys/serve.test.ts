/* eslint-disable n/no-unsupported-features/node-builtins -- they are there, and enough for tests */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { solutionOf } from '../support/every-lesson.js';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';
import { openTerminal } from '../support/terminal.js';

test('a learner runs their server, asks it by hand, reads the help, restarts and stops it', async () => {
  const folder = await emptyFolder();
  await run(folder, ['start', '.', '--lesson', 'protect-a-route']);
  await writeFile(join(folder, 'app', 'app.js'), solutionOf('protect-a-route'));
  const terminal = openTerminal(folder, ['serve', '--port', '0'], { columns: 160, rows: 40 });
  await terminal.shows('h: more commands. r: restart. q: stop.');
  await terminal.shows('app/app.js is running');
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(terminal.rows().join('\n')) ?? [];
  const { status } = await fetch(`${url}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'nightly-backup',
      client_secret: 'not-a-real-secret-nightly-backup',
    }),
  });
  expect(status).toBe(200);
  await terminal.shows('db.json: 1 token added');
  const { tokens } = JSON.parse(await readFile(join(folder, 'db.json'), 'utf8')) as {
    readonly tokens: readonly { readonly accessToken: string }[];
  };
  terminal.write('h');
  await terminal.shows(`Authorization: Bearer ${String(tokens[0]?.accessToken)}`);
  terminal.write('r');
  await terminal.shows(/is running[^]*is running/);
  terminal.write('q');
  expect(await terminal.ended()).toBe(0);
});
