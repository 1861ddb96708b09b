import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lessonText } from '../support/lesson-files.js';
import { processesIn } from '../support/hostile.js';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';
import { watchIn } from '../support/watching.js';

const solution = lessonText('solution.js');
const starter = lessonText('starter.js');
const endless = solution.replace('db.tokens.push(token);', 'for (;;) {}');
const jsonl = ['--reporter', 'jsonl'];

/** Synchronous: on a busy machine a file may stay empty for long. */
function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function putByRename(file: string, text: string): void {
  writeFileSync(`${file}~`, text);
  renameSync(`${file}~`, file);
}

async function workspace(): Promise<{ folder: string; model: string }> {
  const folder = await emptyFolder();
  await run(folder, ['start', 'w']);
  return { folder, model: join(folder, 'w', 'save-token', 'model.js') };
}

describe('without a terminal there is one report for each save', () => {
  test('however an editor saves, and with the tokens saved', async () => {
    const { folder, model } = await workspace();
    const watching = watchIn(folder, ['w', ...jsonl]);
    expect(await watching.report(1)).toBe('failed w/save-token/model.js');
    put(model, solution);
    expect(await watching.report(2)).toBe('passed w/save-token/model.js');
    putByRename(model, starter);
    expect(await watching.report(3)).toBe('failed w/save-token/model.js');
    putByRename(model, solution);
    expect(await watching.report(4)).toBe('passed w/save-token/model.js');
    const { tokens } = JSON.parse(await readFile(join(folder, 'w', 'db.json'), 'utf8')) as {
      tokens: object[];
    };
    expect(tokens.length).toBeGreaterThan(1);
    // The empty moment must not be reported.
    writeFileSync(model, '');
    writeFileSync(model, starter);
    expect(await watching.report(5)).toBe('failed w/save-token/model.js');
    watching.kill('SIGTERM');
    expect(await watching.ended, watching.stderr()).toEqual({ code: 143, signal: null });
    expect(watching.reports()).toHaveLength(5);
    expect(watching.stdout()).not.toContain('\u001b');
    expect(watching.stderr()).toBe('Watching: each save is checked. Ctrl-C quits.\n');
  });

  test('a save during a check stops it, and the newest text is judged; nothing is left at the end', async () => {
    const folder = await emptyFolder();
    const model = join(folder, 'model.js');
    put(model, endless);
    // The endless one would run until the test fails.
    const watching = watchIn(folder, ['model.js', ...jsonl, '--timeout', '600000']);
    await watching.until((_stdout, stderr) => stderr.includes('Watching'));
    put(model, solution);
    expect(await watching.report(1)).toBe('passed model.js');
    put(model, endless);
    put(join(folder, 'helper.js'), '');
    watching.kill('SIGINT');
    expect(await watching.ended, watching.stderr()).toEqual({ code: 130, signal: null });
    expect(await processesIn(folder)).toEqual([]);
  });

  test('of many files those that were saved are judged; they come and go, with their folders', async () => {
    const folder = await emptyFolder();
    const at = (name: string): string => join(folder, 'students', name, 'model.js');
    put(at('ada'), starter);
    put(at('grace'), solution);
    const watching = watchIn(folder, ['students/*/model.js', ...jsonl]);
    expect(await watching.report(1)).toBe('failed students/ada/model.js, passed students/grace/model.js');
    put(at('ada'), solution);
    expect(await watching.report(2)).toBe('passed students/ada/model.js');
    put(at('linus'), starter);
    expect(await watching.report(3)).toBe('failed students/linus/model.js');
    renameSync(join(folder, 'students', 'linus'), join(folder, 'students', 'tim'));
    expect(await watching.report(4)).toBe('failed students/tim/model.js');
    put(at('tim'), solution);
    expect(await watching.report(5)).toBe('passed students/tim/model.js');
    await rm(join(folder, 'students'), { recursive: true });
    await watching.until((_stdout, stderr) => stderr.includes('No file matches students/*/model.js.'));
    put(at('ada'), solution);
    expect(await watching.report(6)).toBe('passed students/ada/model.js');
    watching.kill('SIGHUP');
    expect(await watching.ended, watching.stderr()).toEqual({ code: 143, signal: null });
  });

  test('a file that is named may go and come back, and what it loads belongs to it', async () => {
    const folder = await emptyFolder();
    const model = join(folder, 'a', 'model.js');
    put(model, solution.replace('db.tokens.push(token)', "require('./helper.js')(token)"));
    put(join(folder, 'a', 'helper.js'), 'module.exports = () => {};');
    const watching = watchIn(folder, ['a/model.js', ...jsonl]);
    expect(await watching.report(1)).toBe('failed a/model.js');
    put(join(folder, 'a', 'helper.js'), "module.exports = (token) => require('./db.js').tokens.push(token);");
    expect(await watching.report(2)).toBe('passed a/model.js');
    renameSync(join(folder, 'a'), join(folder, 'b'));
    expect(await watching.report(3)).toBe('unjudged a/model.js');
    expect(watching.stderr()).toContain('There is no file a/model.js.');
    renameSync(join(folder, 'b'), join(folder, 'a'));
    expect(await watching.report(4)).toBe('passed a/model.js');
    put(model, starter);
    expect(await watching.report(5)).toBe('failed a/model.js');
  });

  test('reports go where they were asked to: into a file, which is no save, and through a reporter of one’s own', async () => {
    const folder = await emptyFolder();
    const model = join(folder, 'model.js');
    put(model, solution);
    const own = 'module.exports = { each: ({ file, status }) => `${file}: ${status}\\n` };';
    put(join(folder, 'mine', 'own.js'), own);
    const reporters = [
      '--reporter',
      './mine/own.js',
      '--reporter',
      'tap=out.js',
      '--reporter',
      'junit=out.xml',
    ];
    const watching = watchIn(folder, ['model.js', ...reporters]);
    await watching.until((stdout) => stdout === 'model.js: passed\n');
    expect(await readFile(join(folder, 'out.js'), 'utf8')).toContain('ok 5');
    put(model, starter);
    await watching.until((stdout) => stdout === 'model.js: passed\nmodel.js: failed\n');
    expect(await readFile(join(folder, 'out.js'), 'utf8')).toContain('not ok 1');
    expect(await readFile(join(folder, 'out.xml'), 'utf8')).toContain('<failure');
    put(model, solution);
    await watching.until((stdout) => stdout.endsWith('failed\nmodel.js: passed\n'));
    // The reader has left: the last verdict counts.
    watching.closeOutput();
    put(model, starter);
    expect(await watching.ended, watching.stderr()).toEqual({ code: 1, signal: null });
    expect(watching.stderr()).toBe('Watching: each save is checked. Ctrl-C quits.\n');
  });

  test('for people there is an empty line between two', async () => {
    const folder = await emptyFolder();
    put(join(folder, 'model.js'), starter);
    const watching = watchIn(folder, ['model.js']);
    await watching.until((stdout) => stdout.includes('0 of 5 steps pass'));
    put(join(folder, 'model.js'), solution);
    await watching.until((stdout) => stdout.includes('Well done.'));
    expect(watching.stdout()).toMatch(/wrong and right\.\n\nsave-token {2}model\.js\n/);
  });

  test.each([
    [['nowhere/*.js'], 'No file matches nowhere/*.js.'],
    [['model.js', '--reporter', 'yaml'], 'There is no reporter named yaml.'],
    [['model.js', '--output', 'no/such/folder/report.txt'], 'cannot be written'],
  ])('what could never be reported is refused: %j', async (args, sentence) => {
    const folder = await emptyFolder();
    put(join(folder, 'model.js'), solution);
    const { code, stderr } = await run(folder, ['check', '--watch', ...args]);
    expect(stderr).toContain(sentence);
    expect(code).toBe(2);
  });
});
