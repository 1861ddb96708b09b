import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lesson } from '../../lessons/01-save-token/lesson.js';
import { lessonText } from '../support/lesson-files.js';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';

const solution = lessonText('solution.js');
const wrongUser = lessonText('wrong', 'user-entire-object', 'whole.js');

async function workspace(source?: string): Promise<string> {
  const folder = join(await emptyFolder(), 'lessons');
  await run(join(folder, '..'), ['start', 'lessons']);
  if (source !== undefined) await writeFile(join(folder, 'save-token', 'model.js'), source);
  return folder;
}

async function tokensIn(folder: string): Promise<Record<string, unknown>[]> {
  return (
    JSON.parse(await readFile(join(folder, 'db.json'), 'utf8')) as { tokens: Record<string, unknown>[] }
  ).tokens;
}

describe('help and mistakes at the keyboard', () => {
  test('--version and --help go to stdout and end with 0', async () => {
    const folder = await emptyFolder();
    expect(await run(folder, ['--version'])).toMatchObject({ code: 0, stdout: '0.1.0\n', stderr: '' });
    expect((await run(folder, ['--help'])).stdout).toContain('Start with: oauth-lessons start');
    expect(await run(folder, ['check', '--help'])).toMatchObject({ code: 0, stderr: '' });
    expect(await run(folder, ['check', '--version'])).toMatchObject({ code: 0, stdout: '0.1.0\n' });
    expect(await run(folder, [])).toMatchObject({ code: 0 });
  });

  const mistakes: readonly (readonly [args: string[], named: string])[] = [
    [['chek'], 'check'],
    [['check', '--bogus'], '--bogus'],
    [['check', 'nowhere.js'], 'nowhere.js'],
    [['check', '*.nothing'], '*.nothing'],
    [['check'], 'not in a workspace'],
    [['check', '.'], 'no model.js'],
    [['check', 'model.js', '--lesson', 'save-tokens'], 'Did you mean save-token?'],
    [['check', 'model.js', '--reporter', 'jsn'], 'Did you mean json?'],
    [['check', 'model.js', '--reporter', 'json='], 'json='],
    [['check', 'model.js', '--reporter', 'json', '--reporter', 'pretty'], 'Two reports'],
    [['check', 'model.js', '--timeout', '0'], '--timeout 0'],
    [['check', 'model.js', '--timeout', 'soon'], '--timeout soon'],
    [['check', 'model.js', '--output', 'none/report.txt'], 'none/report.txt'],
    [['check', 'model.js', '--data', 'none.json'], 'none.json'],
    [['check', 'loop.js'], 'loop.js'],
    [['list', '--jsn'], '--jsn'],
    [['hint'], 'Go to your workspace, or create one'],
    [['solution'], 'Go to your workspace, or create one'],
    [['reset'], 'Go to your workspace, or create one'],
    [['history'], 'Go to your workspace, or create one'],
    [['trace'], 'name its path'],
    [['db'], 'name a database with `--data`'],
    [['db', 'path'], 'not in a workspace'],
    [['db', '--data', 'broken.json'], 'line 1, column 14'],
    [['start', 'model.js'], 'model.js'],
    [['start', '.'], 'not empty'],
  ];

  test.each(mistakes)('%j ends with 2 and names what is wrong', async (args, named) => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'model.js'), solution);
    await writeFile(join(folder, 'broken.json'), '{ "clients": }');
    await symlink('loop.js', join(folder, 'loop.js'));
    if (args[1] === '.' && args[0] === 'check') await run(folder, ['--version']);
    const where = args[1] === '.' && args[0] === 'check' ? await emptyFolder() : folder;
    const { code, stdout, stderr } = await run(where, args);
    expect(stderr).toContain(named);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('start without a terminal', () => {
  test('makes the workspace, prints the step and how to go on, and no escape byte', async () => {
    const folder = await emptyFolder();
    const { code, stdout } = await run(folder, ['start'], { TERM: 'xterm', FORCE_COLOR: '1' });
    expect(code).toBe(0);
    expect(stdout).toContain('Step 1 of 5: Declare saveToken');
    expect(stdout).toMatch(/then run: {2}oauth-lessons check$/m);
    expect(stdout).toMatch(/step by step: oauth-lessons start$/m);
    expect(stdout).not.toContain('\u001b');
    expect(await readFile(join(folder, 'oauth-lessons', 'save-token', 'model.js'), 'utf8')).toBe(
      lessonText('starter.js'),
    );
  });

  test('a second time, in any folder of the workspace, it changes nothing', async () => {
    const folder = await workspace('// mine');
    await run(join(folder, '..'), ['start', 'lessons']);
    const { stdout } = await run(join(folder, 'save-token'), ['start']);
    expect(stdout).toContain('Your file: model.js');
    expect(stdout).toMatch(/step by step: oauth-lessons start$/m);
    expect(await readdir(join(folder, 'save-token'))).toEqual(['db.js', 'model.js']);
    expect(await readFile(join(folder, 'save-token', 'model.js'), 'utf8')).toBe('// mine');
  });

  test('what `require("./db.js")` gives to node itself is the content of db.json', async () => {
    const folder = await workspace();
    const { clients } = (await import(join(folder, 'save-token', 'db.js'))) as { clients: unknown[] };
    expect(clients).toHaveLength(2);
  });
});

describe('check', () => {
  test('a right file ends with 0; its tokens are in db.json, readable by hand, and accepted', async () => {
    const folder = await workspace(solution);
    const { code, stdout } = await run(folder, ['check', '--reporter', 'json']);
    const report = JSON.parse(stdout) as { lessons: { saved: { accessToken: string }[]; file: string }[] };
    const tokens = await tokensIn(folder);
    expect(code).toBe(0);
    expect(report.lessons[0]?.file).toBe('save-token/model.js');
    expect(tokens).toHaveLength(3);
    expect(report.lessons[0]?.saved.map(({ accessToken }) => accessToken)).toEqual(
      tokens.map(({ accessToken }) => accessToken),
    );
    expect(await readFile(join(folder, 'db.json'), 'utf8')).toMatch(
      /^\{\n {2}"clients": \[\n[^]*"accessTokenExpiresAt": "\d{4}-\d\d-\d\dT[^]*\}\n$/,
    );
  });

  test('a wrong one ends with 1 and saves nothing', async () => {
    const folder = await workspace(wrongUser);
    const { code, stdout, stderr } = await run(folder, ['check']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('4 of 5 steps pass');
    expect(stdout).toMatch(/> 5 \| {3}token\.user = user;\n.*\^/);
    expect(await tokensIn(folder)).toEqual([]);
  });

  test('every form of path means the same file', async () => {
    const folder = await workspace(solution);
    const forms = [
      ['check'],
      ['check', '.'],
      ['check', 'save-token'],
      ['check', 'save-token/model.js'],
      ['check', '*/model.js'],
      ['check', join(folder, 'save-token', 'model.js')],
    ];
    for (const form of forms) {
      const { code, stdout } = await run(folder, [...form, '--no-save', '--reporter', 'json']);
      expect(code).toBe(0);
      expect((JSON.parse(stdout) as { lessons: { file: string }[] }).lessons.map(({ file }) => file)).toEqual(
        ['save-token/model.js'],
      );
    }
    const inside = await run(join(folder, 'save-token'), ['check', '--no-save']);
    expect(inside.code).toBe(0);
  });

  test('several files are judged in one run, and one that is wrong fails it', async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, 'ada'));
    await mkdir(join(folder, 'bob'));
    await writeFile(join(folder, 'ada', 'model.js'), solution);
    await writeFile(join(folder, 'bob', 'model.js'), wrongUser);
    const { code, stdout } = await run(folder, ['check', '*/model.js', '--reporter', 'json']);
    const { lessons } = JSON.parse(stdout) as { lessons: { file: string; status: string }[] };
    expect(code).toBe(1);
    expect(lessons.map(({ file, status }) => `${file} ${status}`)).toEqual([
      'ada/model.js passed',
      'bob/model.js failed',
    ]);
  });

  test('a bare file needs no workspace and saves only where --data says', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'oauth.js'), solution);
    await writeFile(
      join(folder, 'data.json'),
      '\uFEFF{ "clients": [{ "id": "1", "clientId": "a", "clientSecret": "b", "grants": ["client_credentials"] }], "users": [] }',
    );
    expect((await run(folder, ['check', 'oauth.js'])).stdout).toContain('Nothing was saved.');
    await writeFile(join(folder, 'good.mjs'), lessonText('solution.mjs'));
    expect((await run(folder, ['check', 'good.mjs'])).stdout).toContain("`import('./good.mjs')` holds");
    const { stdout } = await run(folder, ['trace', 'oauth.js']);
    expect(stdout).toContain('The record (a check of this file does not save it)\n    {');
    expect(stdout).not.toContain('A check saves this');
    expect((await run(folder, ['check', 'oauth.js', '--data', 'data.json'])).code).toBe(0);
    const { tokens } = JSON.parse(await readFile(join(folder, 'data.json'), 'utf8')) as { tokens: unknown[] };
    expect(tokens).toMatchObject([{ client: { id: 'a' }, user: { username: 'service:a' } }]);
  });

  test('a lesson that stores nothing says so of no token, and names the user that the function returned', async () => {
    const folder = await emptyFolder();
    const source = "const getUserFromClient = (client) => ({ username: 'robot ' + client.clientId });";
    await writeFile(join(folder, 'm.js'), `${source}\nmodule.exports = { getUserFromClient };\n`);
    const { code, stdout } = await run(folder, ['check', 'm.js']);
    expect(code).toBe(0);
    expect(stdout).toContain('nightly-backup for robot nightly-backup');
    expect(stdout).not.toContain('saved');
  });

  test('--no-save writes nothing at all', async () => {
    const folder = await workspace(solution);
    const before = await everyFile(folder);
    expect((await run(folder, ['check', '--no-save'])).code).toBe(0);
    expect(await everyFile(folder)).toEqual(before);
    expect((await run(folder, ['check'])).code).toBe(0);
    expect(await everyFile(folder)).not.toEqual(before);
  });

  async function everyFile(folder: string): Promise<string[][]> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    return Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'utf8')]));
  }

  test('--jobs takes a whole number from 1', async () => {
    const folder = await workspace(solution);
    for (const jobs of ['1', '3', '999999'])
      expect((await run(folder, ['check', '--no-save', '--jobs', jobs])).code).toBe(0);
    for (const jobs of ['0', '-1', '1.5', 'many', '']) {
      const { code, stderr } = await run(folder, ['check', `--jobs=${jobs}`]);
      expect([code, stderr]).toEqual([2, expect.stringContaining('whole number')]);
    }
  });

  test('--timeout ends an endless loop', async () => {
    const folder = await workspace('const saveToken = (token, client, user) => {\n  while (true) {}\n};\n');
    const { code, stdout } = await run(folder, ['check', '--timeout', '200']);
    expect(code).toBe(1);
    expect(stdout).toContain('200 ms');
  });

  test('--step judges one step, and saves nothing', async () => {
    const folder = await emptyFolder();
    await run(folder, ['start', '.']);
    await writeFile(join(folder, 'save-token', 'model.js'), solution);
    const judged = async (...args: string[]): Promise<[number | null, string]> => {
      const { code, stdout, stderr } = await run(folder, ['check', ...args]);
      return [code, stdout + stderr];
    };
    expect(await judged('--step', 'save')).toEqual([0, expect.stringContaining('1 of 1 steps pass')]);
    expect(await tokensIn(folder)).toEqual([]);
    expect(await readdir(join(folder, '.oauth-lessons'))).not.toContain('history');
    await writeFile(join(folder, 'save-token', 'model.js'), lessonText('wrong', 'user-absent', 'nothing.js'));
    expect(await judged('--step', 'client')).toEqual([0, expect.not.stringContaining('user-absent')]);
    expect(await judged('--step', 'user')).toEqual([1, expect.stringContaining('user-absent')]);
    const [code, said] = await judged('--step', 'usr');
    expect(code).toBe(2);
    expect(said).toContain('There is no step usr in save-token. Did you mean user?');
  });

  test('reports go to files and to stdout at once', async () => {
    const folder = await workspace(solution);
    const { stdout } = await run(folder, [
      'check',
      '--reporter',
      'pretty',
      '--reporter',
      'json=report.json',
      '--no-save',
    ]);
    expect(stdout).toContain('5 of 5 steps pass');
    expect(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'))).toMatchObject({
      version: 1,
      status: 'passed',
    });
    await run(folder, ['check', '--output', 'report.txt', '--no-save']);
    expect(await readFile(join(folder, 'report.txt'), 'utf8')).toContain('5 of 5 steps pass');
  });

  test('a missing model.js and a broken db.json are nothing that could be judged: 2, and the file stays', async () => {
    const folder = await workspace(solution);
    await writeFile(join(folder, 'db.json'), '{ "clients": [');
    const broken = await run(folder, ['check']);
    expect(broken.code).toBe(2);
    expect(broken.stderr).toContain('db reset');
    expect(await readFile(join(folder, 'db.json'), 'utf8')).toBe('{ "clients": [');
    const other = await workspace();
    await run(other, ['reset']);
    expect((await run(other, ['check', 'save-token/none.js'])).code).toBe(2);
  });

  test('a read-only workspace is judged, and the report says why nothing was saved', async (context) => {
    const folder = await workspace(wrongUser);
    // `root` can write everywhere, so another user runs this.
    const as = process.getuid?.() === 0 ? { user: 65_534 } : {};
    const trial = await run('/', ['--version'], {}, as).catch(() => ({ code: 1 }));
    if (trial.code !== 0) context.skip('only `root` can read this copy of the project');
    await chmod(dirname(folder), 0o755);
    await chmod(folder, 0o555);
    expect((await run(folder, ['check'], {}, as)).code).toBe(1);
    await writeFile(join(folder, 'save-token', 'model.js'), solution);
    await chmod(join(folder, 'db.json'), 0o444);
    const { code, stdout } = await run(folder, ['check'], {}, as);
    expect(code).toBe(0);
    expect(stdout).toContain('Nothing was saved.');
    expect(stdout.replace(/\s+/g, ' ')).toContain('you do not have permission');
    expect((await run(folder, ['check', '--no-save'], {}, as)).code).toBe(0);
    await chmod(folder, 0o755);
  });

  test('what the code prints is shown as its own, with no control characters', async () => {
    const folder = await workspace(`console.log('\u001b[31mred');\n${solution}`);
    const { stdout } = await run(folder, ['check', '--no-save']);
    expect(stdout).toContain('Printed by your code:\n  | \\u{1b}[31mred');
  });
});

test('a workspace of a newer version is left alone by every command', async () => {
  const folder = await workspace(solution);
  const before = await readFile(join(folder, 'package.json'), 'utf8');
  await writeFile(join(folder, 'package.json'), before.replace('"workspace": 1', '"workspace": 2'));
  const commands = [
    'start',
    'check',
    'list',
    'hint',
    'solution',
    'reset',
    'history',
    'trace',
    'db',
    'doctor',
  ];
  for (const command of commands) {
    const { code, stdout, stderr } = await run(folder, [command]);
    expect(code, command).toBe(2);
    expect((stdout + stderr).replace(/\s+/g, ' '), command).toContain('belongs to a newer version');
  }
  expect(await tokensIn(folder)).toEqual([]);
  expect(await readFile(join(folder, 'save-token', 'model.js'), 'utf8')).toBe(solution);
});

describe('beside ./oauth-lessons every command finds it', () => {
  const calls = [
    ['check'],
    ['check', '--lesson', 'save-token'],
    ['list'],
    ['hint'],
    ['history'],
    ['history', 'show', '1'],
    ['solution'],
    ['trace'],
    ['db'],
    ['db', 'path'],
    ['db', 'prune'],
    ['doctor'],
    ['reset'],
  ];

  test('as it does inside', { timeout: 120_000 }, async () => {
    const beside = await emptyFolder();
    await run(beside, ['start']);
    const inside = join(beside, 'oauth-lessons');
    await writeFile(join(inside, 'save-token', 'model.js'), wrongUser);
    await run(inside, ['check']);
    const firstRow = ({ stdout }: { stdout: string }): string =>
      (stdout.split('\n')[0] ?? '').replace('oauth-lessons/', '').replace(/hint \d/, 'hint');
    for (const call of calls) {
      const [here, there] = [await run(beside, call), await run(inside, call)];
      expect([here.code, here.stderr], call.join(' ')).toEqual([there.code, there.stderr]);
      if (call[0] !== 'doctor') expect(firstRow(here), call.join(' ')).toBe(firstRow(there));
    }
  });

  test('a path that is named keeps its meaning', async () => {
    const beside = await emptyFolder();
    await run(beside, ['start']);
    await writeFile(join(beside, 'model.js'), solution);
    expect((await run(beside, ['check', 'model.js'])).stdout).toContain('save-token  model.js');
    expect((await run(beside, ['check', '.'])).stdout).toContain('save-token  model.js');
    expect((await run(beside, ['check'])).stdout).toContain('oauth-lessons/save-token/model.js');
  });
});

describe('the commands around it', () => {
  test('list shows where one is, for people and for scripts', async () => {
    const folder = await workspace(wrongUser);
    await run(folder, ['check']);
    const { stdout } = await run(folder, ['list']);
    expect(stdout).toContain('Save an access token  4 of 5 steps, under a minute\n');
    expect(stdout).toContain('> Set the user  (you are here)');
    expect(stdout).toContain('\nNext: Set the user. Continue with: oauth-lessons start\n');
    const { lessons } = JSON.parse((await run(folder, ['list', '--json'])).stdout) as {
      lessons: { steps: { status: string }[] }[];
    };
    expect(lessons[0]?.steps.map(({ status }) => status)).toEqual([
      'passed',
      'passed',
      'current',
      'passed',
      'passed',
    ]);
  });

  test('list adds up the time between checks', async () => {
    const folder = await workspace();
    const untouched = JSON.parse((await run(folder, ['list', '--json'])).stdout) as { lessons: object[] };
    expect(untouched.lessons[0]).not.toHaveProperty('secondsSpent');
    const history = join(folder, '.oauth-lessons', 'history', 'save-token');
    await mkdir(history, { recursive: true });
    const checked = { passed: 1, steps: 5 };
    for (const [index, minute] of ['00', '07', '59'].entries()) {
      const keptAt = `2026-01-01T10:${minute}:00.000Z`;
      await writeFile(join(history, `000${String(index + 1)}.js`), `// ${minute}\n`);
      await writeFile(join(history, `000${String(index + 1)}.json`), JSON.stringify({ keptAt, checked }));
    }
    expect((await run(folder, ['list'])).stdout).toContain('0 of 5 steps, 17 minutes\n');
    const { lessons } = JSON.parse((await run(folder, ['list', '--json'])).stdout) as { lessons: object[] };
    expect(lessons[0]).toMatchObject({ secondsSpent: 17 * 60 });
  });

  test('hints come one after the other, then begin anew', async () => {
    const folder = await workspace();
    const heads: string[] = [];
    for (let turn = 0; turn < 4; turn += 1)
      heads.push((await run(folder, ['hint'])).stdout.split('\n')[0] ?? '');
    expect(heads).toEqual([1, 2, 3, 1].map((number) => `Declare saveToken: hint ${String(number)} of 3`));
  });

  test('history lists what was checked, shows it, and brings it back without losing what is there', async () => {
    const folder = await workspace(wrongUser);
    const file = join(folder, 'save-token', 'model.js');
    await run(folder, ['check']);
    await writeFile(file, solution);
    await run(folder, ['check']);
    const listed = (await run(folder, ['history'])).stdout;
    expect(listed).toMatch(/^ {3}1 {2}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}4 of 5 steps$/m);
    expect(listed).toMatch(/^ {3}2 .* 5 of 5 steps$/m);
    const { versions } = JSON.parse((await run(folder, ['history', '--json'])).stdout) as {
      versions: { number: number; passed: number }[];
    };
    expect(versions.map(({ number, passed }) => [number, passed])).toEqual([
      [1, 4],
      [2, 5],
    ]);
    expect((await run(folder, ['history', 'show', '1'])).stdout).toBe(wrongUser);
    await writeFile(file, '// not checked yet\n');
    expect((await run(folder, ['history', 'restore', '1'])).code).toBe(0);
    expect(await readFile(file, 'utf8')).toBe(wrongUser);
    expect((await run(folder, ['history', 'show', '3'])).stdout).toBe('// not checked yet\n');
    expect((await run(folder, ['history'])).stdout).toContain('kept, not checked');
  });

  test.each(['9', '0', 'x', '-1', '1.5'])(
    'history shows no version %s, and says which there are',
    async (number) => {
      const folder = await workspace(solution);
      expect((await run(folder, ['history', 'show', '1'])).stderr).toContain('There are no versions yet');
      await run(folder, ['check']);
      const { code, stderr } = await run(folder, ['history', 'show', number]);
      expect(code).toBe(2);
      if (number !== '-1') expect(stderr).toContain('Versions 1 to 1 exist');
    },
  );

  test('a hint is for what the last check found', async () => {
    const folder = await workspace(solution.replace('{ id: client.clientId }', 'client'));
    await run(folder, ['check']);
    const { stdout } = await run(folder, ['hint']);
    expect(stdout).toContain('Set the client: hint 1 of 3');
    expect(stdout).toContain('(`client-entire-object`)');
    expect(stdout).toContain('Who will be able to read the database file');
  });

  test('the solution shows the current step first, then a diff against the own text', async () => {
    const folder = await workspace(wrongUser);
    const { stdout } = await run(folder, ['solution']);
    expect(stdout).toContain('-   token.user = user;\n+   token.user = { username: user.username };');
    const [, first = ''] =
      /Your current step: Set the user\n\n([^]*?)\n\nThe whole answer/.exec(stdout) ?? [];
    expect(first).toBe('+   token.user = { username: user.username };');
  });

  test('a right answer that is written otherwise says so first', async () => {
    const spaced = await workspace(`// mine\n${solution.replaceAll(';', '').replaceAll("'", '"')}`);
    const same = await run(spaced, ['solution']);
    expect(same.stdout).toContain('Your answer is right, and it is this one.');
    expect(same.stdout).not.toMatch(/^[-+]/m);
    const concat = await workspace(lessonText('right', 'concat.js'));
    const other = await run(concat, ['solution']);
    expect(other.stdout).toContain('Your answer is right. Here is another one, written differently.');
    expect(other.stdout).toContain('\n+   db.tokens.push(token);\n');
    expect(await tokensIn(concat)).toEqual([]);
  });

  test('reset keeps the old text, and --undo brings it back', async () => {
    const folder = await workspace('// mine\n');
    const file = join(folder, 'save-token', 'model.js');
    expect((await run(folder, ['reset'])).stdout).toContain('.oauth-lessons/history/save-token/');
    expect(await readFile(file, 'utf8')).toBe(lessonText('starter.js'));
    expect((await run(folder, ['reset', '--undo'])).code).toBe(0);
    expect(await readFile(file, 'utf8')).toBe('// mine\n');
    expect(await run(folder, ['reset', '--undo'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('reset of a lesson that was not begun makes its folder', async () => {
    const folder = await workspace();
    expect((await run(folder, ['reset', '--lesson', 'get-client'])).code).toBe(0);
    expect((await readdir(join(folder, 'get-client'))).sort()).toEqual(['db.js', 'model.js']);
  });

  test('reset begins the list anew, and --undo brings back how far the old text had got', async () => {
    const folder = await workspace(wrongUser);
    await run(folder, ['check']);
    const list = async () => (await run(folder, ['list'])).stdout;
    const before = await list();
    await run(folder, ['reset']);
    expect(await list()).not.toBe(before);
    await run(folder, ['reset', '--undo']);
    expect(await list()).toBe(before);
  });

  test('a command that is shown puts a folder with a space into quotes', async () => {
    const folder = await emptyFolder();
    const { stdout } = await run(folder, ['start', 'first try']);
    expect(stdout).toContain('oauth-lessons check "first try"\n');
    expect(stdout).toContain('oauth-lessons start "first try"\n');
  });

  test('trace shows a picture, then each request, and hides secrets; it saves nothing', async () => {
    const folder = await workspace(solution);
    const { code, stdout } = await run(folder, ['trace']);
    expect(code).toBe(0);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toMatch(/^photo-printer asks for an access token for ada +\[ok\] granted\n/);
    const headings = [...stdout.matchAll(/^Request (\d of \d)/gm)].map(([, position]) => position);
    expect(headings).toEqual(['1 of 3', '2 of 3', '3 of 3']);
    expect(stdout).toContain('The server calls saveToken  your function');
    expect(stdout).toContain('A check saves this in db.json');
    expect(stdout).not.toContain('The server calls getClient');
    const unfolded = (await run(folder, ['trace', '--unfold'])).stdout;
    expect(unfolded).toContain('The server calls getClient  the model that comes with the lesson');
    const data = JSON.parse(await readFile(join(folder, 'db.json'), 'utf8')) as {
      users: { password: string }[];
    };
    for (const { password } of data.users) expect(stdout).not.toContain(password);
    const open = await run(folder, ['trace', '--json', '--show-secrets']);
    expect(open.stdout).toContain(data.users[0]?.password);
    expect(JSON.parse(open.stdout)).toMatchObject({
      version: 1,
      lesson: 'save-token',
      grants: [{ status: 'granted' }, {}, {}],
    });
    expect(await tokensIn(folder)).toEqual([]);
  });

  test('trace of an unfinished file says what is missing', async () => {
    const { code, stdout } = await run(await workspace(wrongUser), ['trace']);
    expect(code).toBe(1);
    expect(stdout).toContain('Set the user');
    expect(stdout).toContain('2  server -> your function: [ ] saveToken()');
    const json = await run(await workspace(wrongUser), ['trace', '--json']);
    expect(JSON.parse(json.stdout)).toEqual({ version: 1, lesson: 'save-token', grants: [] });
  });

  test('db shows tables without secrets, its path, prunes and resets', async () => {
    const folder = await workspace(solution);
    await run(folder, ['check']);
    const shown = await run(folder, ['db']);
    expect(shown.stdout).toMatch(/photo-printer +\*{4} /);
    expect((await run(folder, ['db', 'path'])).stdout).toBe(`${join(folder, 'db.json')}\n`);
    expect(JSON.parse((await run(folder, ['db', '--json'])).stdout)).toMatchObject({
      version: 1,
      path: join(folder, 'db.json'),
    });
    expect((await run(folder, ['db', 'prune'])).stdout).toContain('0 expired tokens');
    const reset = await run(folder, ['db', 'reset']);
    expect(reset.stdout).toMatch(/The old one is now\s+`db\.before-/);
    expect(await tokensIn(folder)).toEqual([]);
  });
});

describe('explain', () => {
  test('lists every kind under its step', async () => {
    const { code, stdout } = await run(await emptyFolder(), ['explain']);
    expect(code).toBe(0);
    for (const { kind } of lesson.kinds) expect(stdout).toContain(kind);
  });

  test('tells what a kind means and why it matters, with a wrong and a right example', async () => {
    const { code, stdout } = await run(await emptyFolder(), ['explain', 'client-secret-kept']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/RFC 6749, section 10\.1/);
    expect(stdout).toContain(lessonText('solution.js').split('\n')[4]);
  });

  test('prints data for scripts', async () => {
    const { stdout } = await run(await emptyFolder(), ['explain', 'save-absent', '--json']);
    const data = JSON.parse(stdout) as { version: number; kinds: Record<string, string>[] };
    expect(data.version).toBe(1);
    expect(data.kinds.map((kind) => Object.keys(kind).sort().join())).toEqual([
      'example,file,kind,lesson,meaning,packageType,right,severity,step,uses,why,wrong',
    ]);
  });

  test.each(['client-absnt', 'Client_Absent', 'clientabsent', 'client absent', 'client-abs'])(
    'takes the near miss %s, and says so',
    async (word) => {
      const exact = await run(await emptyFolder(), ['explain', 'client-absent']);
      const { code, stdout, stderr } = await run(await emptyFolder(), ['explain', word]);
      expect({ code, stdout }).toEqual({ code: 0, stdout: exact.stdout });
      expect(stderr.replace(/\s+/g, ' ')).toContain(`named ${word}. Here is \`client-absent\`:`);
    },
  );

  test.each([
    ['client', 'Did you mean `client-comma`, '],
    ['misspelled', '`client-misspelled`'],
    ['no-such-kind', 'There is no kind of finding named no-such-kind.\n'],
    ['', 'named "" (empty)'],
  ])('does not guess what %j means', async (word, named) => {
    const { code, stdout, stderr } = await run(await emptyFolder(), ['explain', word]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
  });

  test('docs/findings.md is what it would be if it were written now', () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const { status, stdout } = spawnSync(process.execPath, ['scripts/findings.js', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});
