import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { lessonText } from '../support/lesson-files.js';
import { emptyFolder } from '../support/program.js';
import { run, type Ran } from '../support/run.js';

const names = ['ada', 'grace', 'tim'];
let folder = '';

beforeAll(async () => {
  folder = await emptyFolder();
  for (const name of names) await mkdir(join(folder, 'students', name), { recursive: true });
  const right = `// by Ada Lovelace, ada@example.org\n${lessonText('solution.js')}`;
  await writeFile(join(folder, 'students', 'ada', 'model.js'), right);
  await writeFile(join(folder, 'students', 'grace', 'model.js'), lessonText('starter.js'));
  await run(folder, ['check', 'students/*/', '--reporter', 'jsonl=results.jsonl']);
  await writeFile(
    join(folder, 'roster.csv'),
    '\ufeffFolder;ID;Name;E-Mail\nstudents/ada;1;Ada Lovelace;ada@example.org\nstudents/grace;2;"=1+1; ""G"""; \n;3;Zoë;z@example.org\n',
  );
});

const put = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
const rowsIn = (text: string): Record<string, string>[] => parse(text, { columns: true });

describe('what cannot be reported ends with 2 and two sentences', () => {
  test.each([
    [['none.jsonl'], 'There is no file'],
    [['empty.jsonl'], 'There are no results in empty.jsonl.'],
    [['broken.jsonl'], 'broken.jsonl, line 2, is not JSON'],
    [['newer.jsonl'], 'has version 2, but this oauth-lessons reads version 1.'],
    [['results.jsonl', '--reporter', 'html=results.jsonl'], 'would overwrite results.jsonl'],
    [['results.jsonl', '--output', 'notes.txt'], 'notes.txt exists, and oauth-lessons did not write it.'],
    [['results.jsonl', '--roster', 'none.csv'], 'There is no roster none.csv.'],
    [['results.jsonl', '--roster', 'columns.csv'], 'has no columns email, folder'],
    [['results.jsonl', '--roster', 'twice.csv'], 'has the id 7 twice'],
    [['results.jsonl', '--roster', 'shared.csv'], 'has the folder students/ada twice'],
    [['results.jsonl', '--roster', 'cells.csv'], 'cannot be read at row 3'],
    [['results.jsonl', '--roster', 'head.csv'], 'has no rows'],
    [[], '`report` needs <file>.'],
  ])('%j', async (args, sentence) => {
    await put('empty.jsonl', '');
    const [first = ''] = (await readFile(join(folder, 'results.jsonl'), 'utf8')).split('\n');
    await put('broken.jsonl', `${first}\n${first.slice(0, 40)}`);
    await put('newer.jsonl', first.replace('"version":1', '"version":2'));
    await put('notes.txt', 'My notes on oauth-lessons.\n');
    await put('columns.csv', 'id,name\n1,Ada\n');
    await put('twice.csv', 'id,name,email,folder\n7,a,a,students/ada\n7,b,b,students/grace\n');
    await put('shared.csv', 'id,name,email,folder\n7,a,a,students/ada\n8,b,b,./students/ada/\n');
    await put('cells.csv', 'id,name,email,folder\n7,a,a,students/ada\n8,b\n');
    await put('head.csv', 'id,name,email,folder\n');
    const { code, stdout, stderr } = await run(folder, ['report', ...args]);
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toContain('My notes');
  });

  test('a roster whose folders are elsewhere stops a check, too', async () => {
    await put('elsewhere.csv', 'id,name,email,folder\n1,a,a,pupils/ada\n');
    const { code, stderr } = await run(folder, ['check', '--roster', 'elsewhere.csv']);
    expect(stderr).toContain('names the folder pupils/ada, but there is no pupils.');
    expect(code).toBe(2);
  });
});

test('an earlier report is replaced, by one of another reporter too', async () => {
  for (const name of [
    'pretty',
    'csv',
    'html',
    'jsonl',
    'junit',
    'tap',
    'sarif',
    'json',
    'summary',
    'markdown',
    'github',
    'csv',
  ]) {
    const ran = await run(folder, ['report', 'results.jsonl', '--reporter', name, '--output', 'out.txt']);
    expect([name, ran.code, ran.stderr]).toEqual([name, 1, '']);
  }
  expect(rowsIn(await readFile(join(folder, 'out.txt'), 'utf8'))).toHaveLength(3);
});

test('--resume keeps its own file whole, and judges nothing twice', async () => {
  await copyFile(join(folder, 'results.jsonl'), join(folder, 'same.jsonl'));
  const again = ['check', 'students/*/', '--resume', 'same.jsonl', '--reporter', 'jsonl=same.jsonl'];
  expect((await run(folder, again)).code).toBe(1);
  const [before, after] = await Promise.all(
    ['results.jsonl', 'same.jsonl'].map(async (name) =>
      (await readFile(join(folder, name), 'utf8')).split('\n'),
    ),
  );
  // The third handed in nothing, which is looked at again.
  expect(after?.slice(0, 2)).toEqual(before?.slice(0, 2));
  const longer = await run(folder, [...again, '--timeout', '9000']);
  expect(longer.code).toBe(1);
  expect((await readFile(join(folder, 'same.jsonl'), 'utf8')).split('\n')[0]).toContain('"limitMs":9000');
});

describe('--roster', () => {
  const reported = (...args: string[]): Promise<Ran> =>
    run(folder, ['report', 'results.jsonl', '--roster', 'roster.csv', ...args]);

  test('names people in any order of columns, and adds those who handed in nothing', async () => {
    const { stdout, stderr } = await reported('--reporter', 'csv');
    expect(stderr).toBe('1 submission is in no row of roster.csv: students/tim\n');
    const rows = rowsIn(stdout).map(({ id, name, status, points }) => [id, name, status, points]);
    expect(rows).toEqual([
      ['3', 'Zoë', 'nothing handed in', '0'],
      ['1', 'Ada Lovelace', 'passed', '5'],
      ['2', `'=1+1; "G"`, 'failed', '0'],
      ['', '', 'nothing handed in', '0'],
    ]);
  });

  test('gives check its folders', async () => {
    const args = ['check', '--roster', 'roster.csv', '--reporter', 'csv'];
    const { code, stdout, stderr } = await run(folder, args);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(rowsIn(stdout).map(({ id }) => id)).toEqual(['3', '1', '2']);
  });

  test('a custom reporter gets the person, the time and the hash', async () => {
    await put('mine.mjs', 'export const each = (_lesson, _counts, about) => JSON.stringify(about) + "\\n";');
    const { stdout } = await reported('--reporter', './mine.mjs');
    const [ada] = stdout.split('\n').map((line) => (line === '' ? {} : (JSON.parse(line) as object)));
    expect(ada).toMatchObject({
      person: { id: '1', name: 'Ada Lovelace', email: 'ada@example.org' },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });

  test('with --anonymous, names are in csv alone', async () => {
    const all = ['pretty', 'summary', 'html', 'json', 'jsonl', 'junit', 'tap', 'github', 'sarif', 'markdown'];
    const files = all.flatMap((name) => ['--reporter', `${name}=anonymous.${name}`]);
    const { code, stderr } = await reported('--anonymous', '--reporter', 'csv=names.csv', ...files);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '1 submission is in no row of roster.csv\n' });
    for (const name of all) {
      const text = await readFile(join(folder, `anonymous.${name}`), 'utf8');
      // `ada` is also a user of the lesson's database.
      expect(text, name).not.toMatch(/Lovelace|example\.org|students|grace\/|\btim\b|Zoë/);
      expect(text, name).toMatch(/submission-\d/);
    }
    const rows = rowsIn(await readFile(join(folder, 'names.csv'), 'utf8'));
    expect(rows.find(({ id }) => id === '1')).toMatchObject({
      name: 'Ada Lovelace',
      submission: 'students/ada',
    });
    expect(new Set(rows.map(({ alias }) => alias)).size).toBe(4);
  });
});
