import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lessonText } from '../support/lesson-files.js';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';
import { isReport } from '../support/schemas.js';

const solution = lessonText('solution.js');

interface Report {
  readonly lessons: readonly {
    readonly file: string;
    readonly status: string;
    readonly steps: readonly { readonly findings: readonly { readonly kind: string }[] }[];
  }[];
}

async function put(folder: string, file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), content);
}

async function check(folder: string, ...paths: string[]): Promise<[number | null, Record<string, string>]> {
  const { code, stdout, stderr } = await run(folder, ['check', ...paths, '--reporter', 'json']);
  expect(stdout + stderr).not.toContain('secret');
  const report = JSON.parse(stdout) as Report;
  isReport(report);
  expect(isReport.errors).toBeNull();
  const found = report.lessons.map(({ file, status, steps }) => [
    file,
    steps.flatMap(({ findings }) => findings)[0]?.kind ?? status,
  ]);
  return [code, Object.fromEntries(found) as Record<string, string>];
}

describe.skipIf(process.platform === 'win32')('a link', () => {
  async function makeClass(): Promise<string> {
    const folder = await emptyFolder();
    await put(folder, 'secret.txt', 'secret 1\nsecret 2\n');
    await put(folder, 'elsewhere/model.js', solution);
    await put(folder, 'students/ada/model.js', solution);
    await put(folder, 'students/grace/real.js', solution);
    await symlink('real.js', join(folder, 'students', 'grace', 'model.js'));
    await mkdir(join(folder, 'students', 'eve'));
    await symlink('../ada/model.js', join(folder, 'students', 'eve', 'model.js'));
    await mkdir(join(folder, 'students', 'mallory'));
    await symlink('../../secret.txt', join(folder, 'students', 'mallory', 'model.js'));
    await symlink('ada', join(folder, 'students', 'trudy'));
    await symlink('nowhere', join(folder, 'students', 'victor'));
    await symlink(join(folder, 'elsewhere'), join(folder, 'students', 'walter'));
    await symlink('students', join(folder, 'all'));
    return folder;
  }
  const expected = {
    ada: 'passed',
    eve: 'file-link',
    grace: 'passed',
    mallory: 'file-link',
    trudy: 'file-link',
    victor: 'file-link',
    walter: 'file-link',
  };
  const filesOf = (start: string): Record<string, string> =>
    Object.fromEntries(Object.entries(expected).map(([name, kind]) => [`${start}/${name}/model.js`, kind]));

  test.each([
    ['students/*/', 'students'],
    ['all/*/', 'all'],
  ])('that leads out of its folder is not opened by %s', async (pattern, start) => {
    expect(await check(await makeClass(), pattern)).toEqual([1, filesOf(start)]);
  });

  test('is not opened by a pattern of files', async () => {
    const { 'students/victor/model.js': _nowhere, ...others } = filesOf('students');
    expect(await check(await makeClass(), 'students/*/model.js')).toEqual([1, others]);
  });

  test('that leads out of its folder is not opened inside a folder that is named', async () => {
    const folder = await makeClass();
    expect(await check(folder, 'students/eve')).toEqual([1, { 'students/eve/model.js': 'file-link' }]);
    expect(await check(join(folder, 'students'), 'mallory')).toEqual([
      1,
      { 'mallory/model.js': 'file-link' },
    ]);
  });

  test('is followed if the file or the folder is named by its own path', async () => {
    const folder = await makeClass();
    expect((await check(folder, 'students/eve/model.js'))[0]).toBe(0);
    expect((await check(folder, 'students/trudy'))[0]).toBe(0);
  });
});

describe('a folder without a submission', () => {
  test('is kept as nothing handed in by a pattern of folders and by a list of paths', async () => {
    const folder = await emptyFolder();
    await put(folder, 'students/ada/model.js', solution);
    await put(folder, 'students/tim/notes.txt', '');
    await put(folder, 'students/readme.txt', '');
    const both = { 'students/ada/model.js': 'passed', 'students/tim/model.js': 'file-missing' };
    expect(await check(folder, 'students/*/')).toEqual([1, both]);
    expect(await check(folder, 'students/ada', 'students/tim')).toEqual([1, both]);
    expect(await check(folder, 'students/t*/')).toEqual([1, { 'students/tim/model.js': 'file-missing' }]);
    expect((await run(folder, ['check', 'students/tim'])).code).toBe(2);
    expect(await check(folder, 'students/tim/')).toEqual([1, { 'students/tim/model.js': 'file-missing' }]);
    expect((await run(folder, ['check', 'students/tmi', 'students/ada'])).code).toBe(2);
  });
});

test('a file that is not readable text is a finding, not an error of the tool', async () => {
  const folder = await emptyFolder();
  await put(folder, 's/a/model.js', Buffer.from([1, 0, 2]));
  await put(folder, 's/b/model.js', Buffer.from('\uFEFFlet a;', 'utf16le'));
  await put(folder, 's/c/model.js', ' '.repeat(1024 * 1024 + 1));
  await put(folder, 's/d/model.js', `${solution}\nconst sum = 1${' + 1'.repeat(6_000)};\n`);
  await mkdir(join(folder, 's', 'e', 'model.js'), { recursive: true });
  expect(await check(folder, 's/*/')).toEqual([
    1,
    {
      's/a/model.js': 'file-binary',
      's/b/model.js': 'file-utf-16',
      's/c/model.js': 'file-too-large',
      's/d/model.js': 'file-too-deep',
      's/e/model.js': 'file-not-regular',
    },
  ]);
  expect((await check(folder, 's/a/model.js'))[0]).toBe(1);
});

test('explain has each of these kinds', async () => {
  const folder = await emptyFolder();
  const { stdout: all } = await run(folder, ['explain']);
  for (const kind of [
    'file-missing',
    'file-link',
    'file-not-regular',
    'file-binary',
    'file-utf-16',
    'file-too-large',
    'file-too-deep',
  ]) {
    expect(all).toMatch(new RegExp(`^ {2}${kind} `, 'm'));
    const { code, stdout } = await run(folder, ['explain', kind]);
    expect([code, stdout.split('\n')[0]]).toEqual([0, kind]);
  }
});
