import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { lessonText } from '../support/lesson-files.js';
import { emptyFolder } from '../support/program.js';
import { bin, run } from '../support/run.js';
import { isLine } from '../support/schemas.js';

const solution = lessonText('solution.js');
const head = 'const saveToken = (token, client, user) => {\n';

interface Line {
  readonly file: string;
  readonly status: 'passed' | 'failed' | 'unjudged';
  readonly reason?: { readonly message: string };
  readonly steps: readonly {
    readonly findings: readonly { readonly kind: string; readonly message: string }[];
  }[];
}

function linesOf(stdout: string): { files: Line[]; closing: object } {
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  return { files: lines.slice(0, -1) as Line[], closing: lines.at(-1) ?? {} };
}

async function put(folder: string, file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), content);
}

async function disasters(folder: string): Promise<Record<string, string>> {
  await put(folder, 'd01/model.js', Buffer.from([1, 0, 2]));
  await mkdir(join(folder, 'd02', 'model.js'), { recursive: true });
  await put(folder, 'd03/model.js', ' '.repeat(1024 * 1024 + 1));
  await put(folder, 'd04/model.js', `${head}  while (true) {}\n};\n`);
  await put(folder, 'd05/model.js', `${head}  process.abort();\n};\n`);
  await put(
    folder,
    'd06/model.js',
    `${head}  const all = [];\n  for (;;) all.push(new Array(1e6).fill(all));\n};\n`,
  );
  await put(folder, 'd07/model.js', Buffer.from('\uFEFFlet a;', 'utf16le'));
  await put(folder, 'd08/other.js', '');
  await symlink('nowhere.js', join(folder, 'd08', 'model.js'));
  await put(folder, 'd09/model.js', `process.exit(0);\n${solution}`);
  await put(folder, 'd10/model.js', '');
  await put(folder, 'd11/model.js', 'const saveToken = (token, client, user => {');
  await put(folder, 'd12/model.js', `console.log('x'.repeat(5e5));\n${solution}`);
  await put(folder, 'd13 ß 日本 #%/model.js', solution);
  execFileSync('mkfifo', [join(folder, 'd08', 'pipe.js')]);
  await put(folder, 'd14/model.js', solution);
  await chmod(join(folder, 'd14', 'model.js'), 0o000);
  return {
    'd01/model.js': 'failed',
    'd02/model.js': 'is a folder',
    'd03/model.js': 'failed',
    'd04/model.js': 'failed',
    'd05/model.js': 'failed',
    'd06/model.js': 'failed',
    'd07/model.js': 'failed',
    'd08/model.js': 'Nothing was handed in',
    'd09/model.js': 'failed',
    'd10/model.js': 'failed',
    'd11/model.js': 'failed',
    'd12/model.js': 'passed',
    'd13 ß 日本 #%/model.js': 'passed',
    'd14/model.js': 'cannot be read',
    'd08/pipe.js': 'not a regular file',
  };
}

describe('a class of two hundred', () => {
  test('one disaster of each kind among them stops nobody else, and each is told in its place', async (context) => {
    // `root` can read every file, so another user runs this.
    const as = process.getuid?.() === 0 ? { user: 65_534 } : {};
    const trial = await run('/', ['--version'], {}, as).catch(() => ({ code: 1 }));
    if (trial.code !== 0) context.skip('only `root` can read this copy of the project');
    const folder = await emptyFolder();
    await chmod(folder, 0o755);
    const told = await disasters(folder);
    for (let number = Object.keys(told).length; number < 200; number += 1) {
      const isRight = number % 4 === 0;
      const file = `s${String(number)}/model.js`;
      await put(folder, file, isRight ? solution : lessonText('starter.js'));
      told[file] = isRight ? 'passed' : 'failed';
    }
    const args = ['check', '*/model.js', 'd08/pipe.js', '--reporter', 'jsonl', '--timeout', '1000'];
    const { code, stdout, stderr } = await run(folder, args, {}, as);

    const { files, closing } = linesOf(stdout);
    for (const line of [...files, closing]) expect(isLine(line), JSON.stringify(line)).toBe(true);
    expect(files.map(({ file }) => file)).toEqual([
      ...Object.keys(told)
        .filter((file) => file !== 'd08/pipe.js')
        .sort(),
      'd08/pipe.js',
    ]);
    for (const { file, status, reason, steps } of files) {
      const expected = told[file] ?? '';
      if (status === 'unjudged') {
        expect(reason?.message).toContain(expected);
        expect(reason?.message).toContain(file);
        expect(stderr).toContain(reason?.message);
      } else if (/^(?:passed|failed)$/.test(expected)) expect([file, status]).toEqual([file, expected]);
      else expect(steps[0]?.findings[0]?.message).toContain(expected);
    }
    expect(code).toBe(2);
    expect(closing).toMatchObject({ status: 'unjudged', counts: { unjudged: 1 } });
    expect(stderr).not.toMatch(/\n\s+at |fault/);
  }, 300_000);
});

describe('several paths', () => {
  test('the exit code is that of the worst', async () => {
    const folder = await emptyFolder();
    await put(folder, 'right.js', solution);
    await put(folder, 'wrong.js', lessonText('starter.js'));
    const codes = async (...files: string[]): Promise<number | null> =>
      (await run(folder, ['check', ...files])).code;
    expect(await codes('right.js', 'right.js')).toBe(0);
    expect(await codes('right.js', 'wrong.js')).toBe(1);
    expect(await codes('right.js', 'right.js', 'none.js')).toBe(1);
    expect(await codes('right.js', 'wrong.js', 'no-such-folder/none.js')).toBe(2);
  });

  test('a file that is named twice is judged once, and a folder stands for its model.js', async () => {
    const folder = await emptyFolder();
    await put(folder, 'ada/model.js', solution);
    await mkdir(join(folder, 'bob'));
    const { code, stdout } = await run(folder, [
      'check',
      'ada',
      'bob',
      './ada/model.js',
      '*/*.js',
      '--reporter',
      'jsonl',
    ]);
    const { files } = linesOf(stdout);
    expect(code).toBe(1);
    expect(files.map(({ file, status }) => `${file} ${status}`)).toEqual([
      'ada/model.js passed',
      'bob/model.js failed',
    ]);
    expect(files[1]?.steps[0]?.findings[0]?.kind).toBe('file-missing');
  });

  test.each([
    ['as Windows writes it', 'class\\*\\model.js'],
    ['in the quotation marks that its shell leaves on', "'class/*/model.js'"],
    ['of folders', 'class/*'],
    ['at any depth, but not in installed packages', '**/model.js'],
    ['with braces', 'class/{ada,bob [1]}/model.js'],
  ])('a pattern %s', async (_what, pattern) => {
    const folder = await emptyFolder();
    await put(folder, 'class/ada/model.js', solution);
    await put(folder, 'class/bob [1]/model.js', solution);
    await put(folder, 'class/README.md/x.txt', '');
    await put(folder, 'node_modules/other/model.js', solution);
    const { code, stdout } = await run(folder, ['check', pattern, '--reporter', 'jsonl']);
    expect(linesOf(stdout).files.map(({ file }) => file)).toEqual([
      'class/ada/model.js',
      'class/bob [1]/model.js',
    ]);
    expect(code).toBe(0);
  });

  test('a path that is there is a path, whatever signs it holds', async () => {
    const folder = await emptyFolder();
    await put(folder, '[a]*.js', solution);
    await put(folder, 'a.js', 'no');
    const { stdout } = await run(folder, ['check', '[a]*.js', '--reporter', 'jsonl']);
    expect(linesOf(stdout).files.map(({ file }) => file)).toEqual(['[a]*.js']);
  });

  test('tokens of all of them land in one database, and none is lost', async () => {
    const folder = await emptyFolder();
    const names = Array.from({ length: 12 }, (_, index) => `m${String(index)}.js`);
    for (const name of names) await put(folder, name, solution);
    await run(folder, ['start', 'w']);
    const { code, stdout } = await run(folder, [
      'check',
      'm*.js',
      '--data',
      'w/db.json',
      '--reporter',
      'json',
    ]);
    const { lessons } = JSON.parse(stdout) as { lessons: { saved: { accessToken: string }[] }[] };
    const { tokens } = JSON.parse(await readFile(join(folder, 'w', 'db.json'), 'utf8')) as {
      tokens: { accessToken: string }[];
    };
    const saved = lessons.flatMap((lesson) => lesson.saved.map(({ accessToken }) => accessToken));
    expect(code).toBe(0);
    expect(saved).toHaveLength(12 * 3);
    expect(tokens.map(({ accessToken }) => accessToken).sort()).toEqual(saved.sort());
  });
});

describe('as they come', () => {
  async function startCheck(...args: string[]) {
    const folder = await emptyFolder();
    await put(folder, 'a.js', solution);
    await put(folder, 'b.js', `${head}  while (true) {}\n};\n`);
    const child = spawn(process.execPath, [bin, 'check', 'a.js', 'b.js', ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    return { child, stderr: () => stderr };
  }

  test.each(['jsonl', 'pretty', 'tap'])('%s tells the first while the second is judged', async (name) => {
    const { child } = await startCheck('--reporter', name, '--timeout', '600000');
    for await (const line of createInterface(child.stdout)) if (line.includes('a.js')) break;
    expect(child.exitCode).toBeNull();
    child.kill();
    await once(child, 'close');
    expect(child.exitCode).toBe(143);
  });

  test('whoever has seen enough closes the pipe: the rest is judged, and nothing is said', async () => {
    const { child, stderr } = await startCheck('--reporter', 'jsonl', '--timeout', '500');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, stderr: stderr() }).toEqual({ code: 1, stderr: '' });
  });
});
