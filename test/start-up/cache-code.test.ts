import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  // eslint-disable-next-line n/no-unsupported-features/node-builtins -- in every Node that we support
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { lessonText } from '../support/lesson-files.js';
import { emptyFolder } from '../support/program.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder = '';
let home = '';
let model = '';

beforeEach(async () => {
  folder = await emptyFolder();
  home = join(folder, 'home');
  model = join(folder, 'model.js');
  mkdirSync(home);
  writeFileSync(model, lessonText('solution.js'));
  for (const part of ['bin', 'dist', 'data', 'lessons', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
});

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const bin = join(folder, 'bin', 'oauth-lessons.js');
  const { PATH, SystemRoot } = process.env;
  return execFileSync(process.execPath, [bin, ...args], {
    cwd: folder,
    env: { PATH, SystemRoot, HOME: home, LOCALAPPDATA: home, ...env },
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

function check(env?: NodeJS.ProcessEnv): string {
  return run(['check', model, '--reporter', 'tap'], env);
}

function filesIn(path: string): string[] {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function contents(): Map<string, string> {
  return new Map(filesIn(home).map((file) => [file, readFileSync(file, 'base64')]));
}

test('keeps compiled code in the home of the user, and nothing in the package', () => {
  const before = filesIn(join(folder, 'dist'));
  const first = check();
  expect(first).toContain('ok 5');
  expect(filesIn(home)).not.toEqual([]);
  expect(filesIn(join(folder, 'dist'))).toEqual(before);
  const kept = contents();
  expect(check()).toBe(first);
  expect(contents()).toEqual(kept);
});

test.each([
  ['broken', () => Buffer.from('not compiled code\nat all')],
  ['empty', () => Buffer.alloc(0)],
  ['shortened', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
  ['halved', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
])('a %s cache changes nothing, and is replaced', (_what, damage) => {
  const first = check();
  for (const file of filesIn(home)) writeFileSync(file, damage(readFileSync(file)));
  const damaged = contents();
  expect(check()).toBe(first);
  const replaced = contents();
  expect([...replaced.keys()]).toEqual([...damaged.keys()]);
  for (const [file, bytes] of damaged) expect(replaced.get(file)).not.toBe(bytes);
  expect(check()).toBe(first);
});

test('a changed file of the program is compiled again, even if its size is the same', () => {
  expect(run(['--help'])).toContain('print the version');
  const kept = contents();
  for (const file of filesIn(join(folder, 'dist', 'chunks')))
    writeFileSync(file, readFileSync(file, 'utf8').replace('print the version', 'PRINT THE VERSION'));
  expect(run(['--help'])).toContain('PRINT THE VERSION');
  expect(contents()).not.toEqual(kept);
  expect(run(['--help'])).toContain('PRINT THE VERSION');
});

test.each([
  ['without a home', () => ({ HOME: '', LOCALAPPDATA: '' })],
  ['where the home cannot be written', () => ({ HOME: model, LOCALAPPDATA: model })],
  ['with NODE_DISABLE_COMPILE_CACHE', () => ({ NODE_DISABLE_COMPILE_CACHE: '1' })],
])('%s a check goes on without a cache', (_where, env) => {
  const first = check(env());
  expect(first).toContain('ok 5');
  expect(check(env())).toBe(first);
  expect(filesIn(home)).toEqual([]);
});

test.runIf(process.getuid?.() === 0)('the cache of another user is not used', () => {
  const cache = join(home, 'oauth-lessons');
  mkdirSync(cache);
  chownSync(cache, 12345, 12345);
  expect(check({ XDG_CACHE_HOME: home })).toContain('ok 5');
  expect(filesIn(home)).toEqual([]);
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a cache that cannot be read or written is not used',
  () => {
    const cache = join(home, 'oauth-lessons');
    for (const mode of [0o000, 0o500]) {
      mkdirSync(cache, { mode });
      expect(check({ XDG_CACHE_HOME: home })).toContain('ok 5');
      chmodSync(cache, 0o700);
      expect(filesIn(home)).toEqual([]);
      rmdirSync(cache);
    }
  },
);

test('a reporter that is an ES module is imported by code from the cache', () => {
  const reporter = join(folder, 'mine.mjs');
  writeFileSync(reporter, "export const end = () => 'my own report';");
  for (const _ of [1, 2]) expect(run(['check', model, '--reporter', reporter])).toContain('my own report');
});

test('a misspelt command has no cache', () => {
  expect(() => run(['chekc'])).toThrow();
  expect(filesIn(home).filter((file) => file.includes('chekc'))).toEqual([]);
});
