import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lessonText } from '../support/lesson-files.js';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await emptyFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

const model = { 'model.js': lessonText('solution.js') };
const check = ['check', 'model.js'];

test('with --plain the report is in sentences; a pipe alone gets marks and code frames', async () => {
  const folder = await folderWith({
    'model.js': lessonText('wrong', 'client-value-undefined', 'capitals.js'),
  });
  const spoken = await run(folder, [...check, '--plain']);
  const piped = await run(folder, check);
  expect([spoken.code, piped.code]).toEqual([1, 1]);
  expect(spoken.stdout).toMatch(/^Lesson save-token, file model\.js: 4 of 5 steps pass\.\n/);
  expect(spoken.stdout).not.toContain('> 4 |');
  expect(piped.stdout).toContain('> 4 |');
});

describe('a reporter file of one’s own', () => {
  test('is imported at each start, be it CommonJS or an ES module, and may write where it likes', async () => {
    const folder = await folderWith({
      ...model,
      'mine.js': 'module.exports = { each: ({ file, status }) => `${file} ${status}\\n` };',
      'mine.mjs': 'export const end = async ({ counts }) => `${counts.passed} passed\\n`;',
    });
    const args = [...check, '--reporter', './mine.js', '--reporter', './mine.mjs=out.txt'];
    for (const start of ['first', 'second, with what was compiled at the first']) {
      const { code, stdout, stderr } = await run(folder, args);
      expect({ start, code, stdout, stderr }).toEqual({
        start,
        ...{ code: 0, stdout: 'model.js passed\n', stderr: '' },
      });
    }
    expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe('1 passed\n');
  });

  test.each([
    [
      'throws',
      'module.exports = { each: () => { throw new TypeError("no steps"); } };',
      /each of the reporter .* failed: TypeError: no steps/,
    ],
    [
      'rejects',
      'module.exports = { end: () => Promise.reject(new Error("no end")) };',
      /end of the reporter .* failed: Error: no end/,
    ],
    [
      'gives something else',
      'module.exports = { begin: () => [1] };',
      /begin of the reporter .* returned an array, not a string/,
    ],
    ['exports nothing', 'const each = () => "";', /exports no reporter/],
    ['cannot be read', 'module.exports = {', /The reporter .* cannot be loaded/],
    ['throws at once', 'throw new Error("at once");', /The reporter .* cannot be loaded: at once/],
  ])('that %s is told with its name: 2, and no file is written', async (_what, text, sentence) => {
    const folder = await folderWith({ ...model, 'mine.js': text });
    const { code, stderr } = await run(folder, [...check, '--reporter', './mine.js=out.txt']);
    expect(stderr).toMatch(sentence);
    expect(stderr).toContain('./mine.js');
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(2);
    await expect(readFile(join(folder, 'out.txt'))).rejects.toThrow('ENOENT');
  });
});

describe('what cannot be reported is refused before anything is judged', () => {
  test.each([
    [['--reporter', './none.js'], 'There is no reporter file ./none.js.'],
    [['--reporter', 'jsn'], 'Did you mean json?'],
    [['--reporter', 'json='], 'A file name is missing after json='],
    [['--output', 'no/such/report.txt'], 'no/such'],
    [['--output', 'folder'], 'folder'],
    [['--output', 'model.js'], 'would overwrite'],
    [['--reporter', 'json=out.txt', '--reporter', 'tap=./out.txt'], 'Two reports cannot both go to'],
    [['--reporter', 'json', '--reporter', 'tap'], 'Two reports cannot both go to the terminal.'],
    [['nowhere/*.js'], 'No file matches nowhere/*.js.'],
  ])('%j', async (args, sentence) => {
    // A check would write to stdout.
    const folder = await folderWith(model);
    await mkdir(join(folder, 'folder'));
    const { code, stdout, stderr } = await run(folder, [...check, ...args]);
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(await readFile(join(folder, 'model.js'), 'utf8')).toBe(model['model.js']);
  });
});

describe('in GitHub Actions', () => {
  test('what was asked for is printed alone; the summary comes with annotations only', async () => {
    const folder = await folderWith(model);
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
    const { code, stdout } = await run(folder, [...check, '--reporter', 'tap'], env);
    expect(stdout).toMatch(/^TAP version 14\n/);
    expect(code).toBe(0);
    await expect(readFile(join(folder, 'summary.md'))).rejects.toThrow('ENOENT');
  });

  test('a summary that cannot be written is told, and the check goes on', async () => {
    const folder = await folderWith(model);
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'no', 'summary.md') };
    const { code, stdout, stderr } = await run(folder, check, env);
    expect(stderr).toContain('The check continues without it.');
    expect(stdout).toContain('5 of 5 steps pass');
    expect(code).toBe(0);
  });
});

test('in GitLab a report that cannot be written is told, and the check goes on', async () => {
  const folder = await folderWith(model);
  await mkdir(join(folder, 'oauth-lessons-junit.xml'));
  const { code, stdout, stderr } = await run(folder, check, { GITLAB_CI: 'true' });
  expect(stderr).toContain('The check continues without it.');
  expect(stdout).toContain('5 of 5 steps pass');
  expect(code).toBe(0);
});
