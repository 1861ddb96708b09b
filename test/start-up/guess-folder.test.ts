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
writeFileSync(join(root, 'json'), 'a file that is called like a reporter');

afterAll(() => rmSync(root, { recursive: true }));

function guess(args: readonly string[], cwd = root): string | undefined {
  return guessFolder(args, (option) => option === '--reporter', cwd);
}

test.each([
  ['a workspace', ['workspace'], lesson],
  ['the folder of a lesson', ['workspace/save-token'], lesson],
  ['a model file', ['workspace/save-token/model.js'], lesson],
  ['a file of any name', ['own.js'], root],
  ['the first of several', ['own.js', 'workspace'], root],
  ['options around it', ['--no-save', '--reporter', 'json', 'workspace', '--plain'], lesson],
  ['an option that names its value itself', ['--reporter=json', 'workspace'], lesson],
])('finds the folder of the file for %s', (_what, args, folder) => {
  expect(guess(args)).toBe(folder);
});

test('without a path it is the folder where one stands', () => {
  expect(guess([], workspace)).toBe(lesson);
  expect(guess(['--no-save'], lesson)).toBe(lesson);
});

test.each([
  ['a glob', ['work*/**']],
  ['what is not there', ['nowhere.js']],
  ['a folder without a file to judge', ['empty']],
])('leaves %s to those who look closer', (_what, args) => {
  expect(guess(args)).toBeUndefined();
});
