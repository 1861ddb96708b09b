import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { guessFolder } from '../../src/start-up/guess-folder.js';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'oauth-lessons-guess-')));
const workspace = join(root, 'workspace');
const lesson = join(workspace, 'save-token');
mkdirSync(lesson, { recursive: true });
mkdirSync(join(root, 'empty'));
mkdirSync(join(workspace, '.oauth-lessons'));
writeFileSync(join(lesson, 'model.js'), '');
writeFileSync(join(root, 'own.js'), '');
writeFileSync(join(root, 'json'), 'a file with the name of a reporter');

afterAll(() => rmSync(root, { recursive: true }));

function guess(args: readonly string[], cwd = root): string | undefined {
  return guessFolder(args, (option) => option === '--reporter', cwd);
}

test.each([
  ['a workspace', ['workspace'], lesson],
  ['the folder of a lesson', ['workspace/save-token'], lesson],
  ['a model file', ['workspace/save-token/model.js'], lesson],
  ['a file with any name', ['own.js'], root],
  ['the first of several', ['own.js', 'workspace'], root],
  ['options around it', ['--no-save', '--reporter', 'json', 'workspace', '--plain'], lesson],
  ['an option joined with its value', ['--reporter=json', 'workspace'], lesson],
])('finds the folder for %s', (_what, args, folder) => {
  expect(guess(args)).toBe(folder);
});

test('with --root it is that folder', () => {
  expect(guess(['workspace/save-token/model.js', '--root', 'workspace'])).toBe(workspace);
  expect(guess(['--root=workspace', 'workspace/save-token/model.js'])).toBe(workspace);
  expect(guess(['--root', 'nowhere', 'own.js'])).toBeUndefined();
});

test('without a path it starts from the current folder', () => {
  expect(guess([], workspace)).toBe(lesson);
  expect(guess(['--no-save'], lesson)).toBe(lesson);
  const beside = join(root, 'beside');
  mkdirSync(join(beside, 'oauth-lessons', 'save-token'), { recursive: true });
  writeFileSync(join(beside, 'oauth-lessons', 'save-token', 'model.js'), '');
  expect(guess([], beside)).toBe(join(beside, 'oauth-lessons', 'save-token'));
});

test.each([
  ['a glob', ['work*/**']],
  ['a missing file', ['nowhere.js']],
  ['a folder without a model', ['empty']],
])('guesses nothing for %s', (_what, args) => {
  expect(guess(args)).toBeUndefined();
});
