import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lesson = fileURLToPath(new URL('../../lessons/01-save-token', import.meta.url));

test('npm run dev judges a file of the current folder', async () => {
  const args = ['scripts/dev.js', 'check', 'solution.js', '--reporter', 'tap'];
  const env = { PATH: process.env.PATH, INIT_CWD: lesson };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env });
  expect(stdout).toContain('ok 1 - save-token solution.js');
});
