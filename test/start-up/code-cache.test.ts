import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useCodeCache, type Extensions } from '../../src/start-up/code-cache.js';
import { packed, unpacked } from '../../src/start-up/pack.js';

const require = createRequire(import.meta.url);
// eslint-disable-next-line @typescript-eslint/no-deprecated -- as the program does
const extensions: Extensions = require.extensions;

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oauth-lessons-cache-'));
  file = join(folder, 'cache', 'check');
});

afterEach(() => {
  delete extensions['.cjs'];
  rmSync(folder, { recursive: true, force: true });
});

/** One run of a program that consists of one file, as a new process would see it. */
function run(text: string, isWhole = true): unknown {
  const path = join(folder, 'piece.cjs');
  writeFileSync(path, text);
  const keep = useCodeCache(extensions, { folder, file });
  const { answer } = require(path) as { answer: () => unknown };
  const given = answer();
  keep(isWhole);
  Reflect.deleteProperty(require.cache, path);
  return given;
}

test('what was compiled once is not compiled again: V8 tells texts apart by their length, and does not look closer', () => {
  expect(run('exports.answer = () => 1;')).toBe(1);
  expect(run('exports.answer = () => 2;')).toBe(1);
});

test('a text of another length is compiled, and takes its place in the cache', () => {
  run('exports.answer = () => 1;');
  expect(run('exports.answer = () => 23;')).toBe(23);
  expect(run('exports.answer = () => 45;')).toBe(23);
});

test('a run that goes further than those before adds what it needed, once', () => {
  run('exports.answer = () => 1;', false);
  const early = readFileSync(file);
  run('exports.answer = () => 1;', false);
  expect(readFileSync(file)).toEqual(early);
  run('exports.answer = () => 1;', true);
  expect(unpacked(readFileSync(file)).isWhole).toBe(true);
});

test('a file that is no cache, or a part of one, changes nothing but the time that it takes', () => {
  run('exports.answer = () => 1;');
  const whole = readFileSync(file);
  for (const bytes of [
    whole.subarray(0, whole.length - 8),
    whole.subarray(0, 6),
    Buffer.from('no cache at all'),
  ]) {
    writeFileSync(file, bytes);
    expect(run('exports.answer = () => 2;')).toBe(2);
    expect(unpacked(readFileSync(file)).entries.has('piece.cjs')).toBe(true);
  }
});

test('compiled code that V8 does not know is not run', () => {
  mkdirSync(join(folder, 'cache'));
  writeFileSync(
    file,
    packed({ isWhole: true, entries: new Map([['piece.cjs', Buffer.from('from elsewhere')]]) }),
  );
  expect(run('exports.answer = () => 1;')).toBe(1);
});

test('where nothing can be kept all goes on, and nothing is left behind', () => {
  writeFileSync(join(folder, 'cache'), 'a file where the folder should be');
  expect(run('exports.answer = () => 1;')).toBe(1);
  expect(readFileSync(join(folder, 'cache'), 'utf8')).toBe('a file where the folder should be');
});

test.skipIf(process.getuid?.() === 0)('a folder that may only be read stays as it is', () => {
  writeFileSync(join(folder, 'piece.cjs'), '');
  chmodSync(folder, 0o555);
  const keep = useCodeCache(extensions, { folder, file });
  require(join(folder, 'piece.cjs'));
  keep(true);
  chmodSync(folder, 0o755);
  expect(existsSync(join(folder, 'cache'))).toBe(false);
});

test('a piece sees what every CommonJS file sees, and errors name its own lines', () => {
  const seen = run(
    `const path = require('node:path');\nexports.answer = () => [this === exports, path.basename(__filename), __dirname === path.dirname(__filename), new Error().stack.split('\\n')[1]];`,
  ) as [boolean, string, boolean, string];
  expect(seen.slice(0, 3)).toEqual([true, 'piece.cjs', true]);
  expect(seen[3]).toContain(`${join(folder, 'piece.cjs')}:2:`);
});

test('files from elsewhere are loaded as usual and never kept', () => {
  const other = mkdtempSync(join(tmpdir(), 'oauth-lessons-other-'));
  writeFileSync(join(other, 'own.cjs'), 'module.exports = 5;');
  const keep = useCodeCache(extensions, { folder, file });
  expect(require(join(other, 'own.cjs'))).toBe(5);
  keep(false);
  expect(existsSync(file)).toBe(false);
  rmSync(other, { recursive: true });
});
