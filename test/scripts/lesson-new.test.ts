import { spawn } from 'node:child_process';
// eslint-disable-next-line n/no-unsupported-features/node-builtins -- there, and enough for a few files
import { cpSync } from 'node:fs';
import { rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { blocksOf } from '../docs/copied.js';
import { emptyFolder } from '../support/program.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const parts = [
  'data',
  'lessons',
  'scripts',
  'src',
  'package.json',
  '.prettierrc.json',
  'tsconfig.json',
  'vitest.config.ts',
];

let folder = '';

beforeAll(async () => {
  folder = await emptyFolder();
  for (const part of [...parts, 'test', 'schema'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
});

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function npmRun(script: 'new' | 'test', ...args: string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const file = join('scripts', `lesson-${script}.js`);
    const child = spawn(process.execPath, [file, ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: 'true' },
    });
    let output = '';
    const add = (text: string): void => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', add);
    child.stderr.setEncoding('utf8').on('data', add);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

test('refuses a name that is no id, that is taken, or that the library does not call', async () => {
  expect(await npmRun('new', 'Find_Client')).toMatchObject({ code: 2 });
  expect((await npmRun('new', 'save-token')).output).toContain('lessons/01-save-token/');
  expect((await npmRun('new', 'find-client')).output).toContain('no function named findClient');
});

test('docs/lesson-guide.md: a new lesson compiles, passes, and lacks what the guide shows', async () => {
  const [make = '', see = ''] = await blocksOf('docs/lesson-guide.md', 'sh');
  const made = await npmRun('new', ...wordsOf(make, 'lesson:new'));
  expect(made, made.output).toMatchObject({ code: 0 });
  expect(made.output).toMatch(/lessons\/\d\d-find-client\/lesson\.ts\n/);
  const { code, output } = await npmRun('test', ...wordsOf(see, 'lesson:test'));
  const missing = output.split('\n').filter((line) => line.startsWith('- '));
  expect(await blocksOf('docs/lesson-guide.md', 'text')).toEqual([`${missing.join('\n')}\n`]);
  expect(output).toMatch(/\n\d+ passed, 1 failed\n$/);
  expect(code).toBe(1);
}, 3_600_000);

function wordsOf(command: string, script: string): string[] {
  const words = command.trim().split(' ');
  expect(words.slice(0, 3)).toEqual(['npm', 'run', script]);
  return words.slice(3);
}

test('a file that is missing is named', async () => {
  const lesson =
    /lessons\/\d\d-other-client/.exec((await npmRun('new', 'other-client', 'getClient')).output)?.[0] ?? '';
  await rm(join(folder, lesson, 'README.md'));
  await rm(join(folder, 'test', 'lessons', 'other-client', 'oracle.ts'));
  const { code, output } = await npmRun('test', 'other-client');
  expect(output).toBe(
    `- ${lesson}/README.md is missing.\n- test/lessons/other-client/oracle.ts is missing.\n`,
  );
  expect(code).toBe(1);
  await rename(join(folder, lesson), join(folder, 'lessons', '98-save-token'));
});

test('two lessons with one id are named', async () => {
  const { code, output } = await npmRun('test', 'save-token');
  expect(output).toBe(
    '- lessons/01-save-token and lessons/98-save-token have the same id. Rename one of them.\n',
  );
  expect(code).toBe(1);
});

test('a lesson that does not exist can be made', async () => {
  const { code, output } = await npmRun('test', 'get-photos');
  expect(output).toContain('npm run lesson:new get-photos');
  expect(code).toBe(1);
});
