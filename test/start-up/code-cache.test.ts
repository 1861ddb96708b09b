import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** One run of a program that begins with this file, as a new process would see it. */
function run(text: string, isWhole = true): unknown {
  writeFileSync(join(folder, 'piece.cjs'), text);
  return runAgain(isWhole);
}

function runAgain(isWhole = true): unknown {
  const path = join(folder, 'piece.cjs');
  const { keep } = useCodeCache(extensions, { folder, file });
  const { answer } = require(path) as { answer: () => unknown };
  const given = answer();
  keep(isWhole);
  Reflect.deleteProperty(require.cache, path);
  return given;
}

/** As if the cache had been made of another text than the file holds now. */
function changeKept(from: string, to: string): void {
  const { isWhole, pieces } = unpacked(readFileSync(file));
  const changed = [...pieces].map(([name, piece]) => {
    const text = Buffer.from(piece.text.toString('latin1').replace(from, to), 'latin1');
    return [name, { ...piece, text }] as const;
  });
  writeFileSync(file, packed({ isWhole, pieces: new Map(changed) }));
}

test('what was compiled once is neither read nor compiled again', () => {
  const text = 'exports.answer = () => 1;';
  expect(run(text)).toBe(1);
  changeKept('1', '2');
  const later = { answer: runAgain() };
  expect(later).toEqual({ answer: 1 }); // V8 tells texts apart by their length, and took its own code
  changeKept('2', '34');
  expect(runAgain()).toBe(34);
});

test.each(['exports.answer = () => 2;', 'exports.answer = () => 23;'])(
  'a file that was changed is compiled, and takes its place in the cache: %s',
  (changed) => {
    run('exports.answer = () => 1;');
    const answer = run(changed);
    expect(answer).toBe(Number(/\d+/.exec(changed)?.[0]));
    expect(unpacked(readFileSync(file)).pieces.get('piece.cjs')?.text.toString()).toContain(changed);
  },
);

test('pieces that need each other find each other, also where they need one another in a circle', () => {
  writeFileSync(
    join(folder, 'other.cjs'),
    "const piece = require('./piece.cjs'); exports.two = () => piece.one + 1;",
  );
  const text = "exports.one = 1; exports.answer = () => require('./other.cjs').two();";
  expect(run(text)).toBe(2);
  expect(runAgain()).toBe(2);
});

test('one that fails while it loads fails again when it is asked for again', () => {
  writeFileSync(join(folder, 'broken.cjs'), "throw new Error('broken');");
  const text = `exports.answer = () => [1, 2].map(() => { try { require('./broken.cjs'); } catch (error) { return error.message; } });`;
  expect(run(text)).toEqual(['broken', 'broken']);
});

test('a run that goes further than those before adds what it needed, once', () => {
  run('exports.answer = () => 1;', false);
  const early = readFileSync(file);
  runAgain(false);
  expect(readFileSync(file)).toEqual(early);
  runAgain(true);
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
    expect(unpacked(readFileSync(file)).pieces.has('piece.cjs')).toBe(true);
  }
});

test('compiled code that V8 does not know is not run', () => {
  run('exports.answer = () => 1;');
  const { pieces } = unpacked(readFileSync(file));
  const foreign = [...pieces].map(
    ([name, piece]) => [name, { ...piece, code: Buffer.from('from elsewhere') }] as const,
  );
  writeFileSync(file, packed({ isWhole: true, pieces: new Map(foreign) }));
  expect(runAgain()).toBe(1);
});

test('where nothing can be kept all goes on, and nothing is left behind', () => {
  writeFileSync(join(folder, 'cache'), 'a file where the folder should be');
  expect(run('exports.answer = () => 1;')).toBe(1);
  expect(readFileSync(join(folder, 'cache'), 'utf8')).toBe('a file where the folder should be');
});

test.skipIf(process.getuid?.() === 0)('a folder that may only be read stays as it is', () => {
  writeFileSync(join(folder, 'piece.cjs'), '');
  chmodSync(folder, 0o555);
  const { keep } = useCodeCache(extensions, { folder, file });
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
  const { keep } = useCodeCache(extensions, { folder, file });
  expect(require(join(other, 'own.cjs'))).toBe(5);
  keep(false);
  expect(existsSync(file)).toBe(false);
  rmSync(other, { recursive: true });
});
