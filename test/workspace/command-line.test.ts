import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createCommandLine, type Called } from '../../src/workspace/command-line.js';
import { createWorkspace } from '../../src/workspace/create-workspace.js';
import { emptyFolder } from '../support/program.js';

const database = fileURLToPath(new URL('../../data/db.json', import.meta.url));
const global: Called = { script: '/usr/local/bin/oauth-lessons', env: {}, cwd: () => '/' };

describe('the program is called as the learner called it', () => {
  test.each<readonly [how: string, called: Partial<Called>, program: string]>([
    ['a global install', {}, 'oauth-lessons'],
    ['npx or npm exec', { env: { npm_command: 'exec' } }, 'npx oauth-lessons'],
    ['a script of a package', { env: { npm_command: 'run-script' } }, 'npx oauth-lessons'],
    ['the cache of npx', { script: '/h/.npm/_npx/1a2b/node_modules/x/bin/x.js' }, 'npx oauth-lessons'],
    ['a local install', { script: '/p/node_modules/.bin/oauth-lessons' }, 'npx oauth-lessons'],
    ['the cache of npx on Windows', { script: 'C:\\npm\\_npx\\1a\\bin\\x.js' }, 'npx oauth-lessons'],
  ])('%s', (_how, called, program) => {
    const commandLine = createCommandLine({ ...global, ...called });
    expect(commandLine('hint')).toBe(`${program} hint`);
    expect(commandLine('')).toBe(program);
  });
});

test('a learner who asked for plain text gets it from the next command too', () => {
  const commandLine = createCommandLine({ ...global, isPlain: true });
  expect(commandLine('start')).toBe('oauth-lessons start --plain');
  expect(commandLine('')).toBe('oauth-lessons');
});

describe('a command about a workspace works where the learner is', () => {
  async function folders(): Promise<{ beside: string; own: string; other: string }> {
    const beside = await emptyFolder();
    const make = async (name: string): Promise<string> =>
      (await createWorkspace(join(beside, name), { lessons: [], database })).folder;
    return { beside, own: await make('oauth-lessons'), other: await make("Ada's lessons") };
  }

  test('inside, or beside ./oauth-lessons, it needs no folder', async () => {
    const { beside, own, other } = await folders();
    const from = (cwd: string) => createCommandLine({ ...global, cwd: () => cwd });
    expect(from(own)('check', own)).toBe('oauth-lessons check');
    expect(from(beside)('hint', own)).toBe('oauth-lessons hint');
    expect(from(beside)('db reset', join(own, 'db.json'))).toBe('oauth-lessons db reset');
    expect(from(other)('hint', other)).toBe('oauth-lessons hint');
  });

  test('anywhere else it names the folder, in quotes if it must', async () => {
    const { beside, other } = await folders();
    const commandLine = createCommandLine({ ...global, cwd: () => beside });
    expect(commandLine('start', other)).toBe(`oauth-lessons start "Ada's lessons"`);
    expect(commandLine('check --watch', other)).toBe(`oauth-lessons check --watch "Ada's lessons"`);
    expect(commandLine('hint', other)).toBe(`cd "Ada's lessons" && oauth-lessons hint`);
    expect(commandLine('db reset', join(other, 'db.json'))).toBe(
      `oauth-lessons db reset --data "Ada's lessons/db.json"`,
    );
    expect(commandLine('start', join(beside, '-x'))).toBe('oauth-lessons start ./-x');
  });
});
