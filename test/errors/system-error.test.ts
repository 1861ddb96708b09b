import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { explainSystemError } from '../../src/errors/system-error.js';
import { messageOf, type UserError } from '../../src/errors/user-error.js';
import { lessonText } from '../support/lesson-files.js';
import { newWorkspace } from '../support/journey.js';
import { emptyFolder } from '../support/program.js';
import { bin, run } from '../support/run.js';

const codes =
  'EACCES EPERM ENOSPC EROFS EMFILE ENFILE ENOTDIR EISDIR ELOOP ENAMETOOLONG EBUSY EDQUOT EIO EEXIST ENOTEMPTY EXDEV ETXTBSY';

test.each(codes.split(' '))('%s is put into words that name the path', (code) => {
  const error = Object.assign(new Error('raw'), { code, syscall: 'open', path: '/some/db.json' });
  const { message, advice } = explainSystemError(error) as UserError;
  expect(message).toMatch(/^\/some\/db\.json cannot be opened: [a-z, -]+\.$/);
  expect(advice).toMatch(/\.$/);
});

test('our own mistake is a fault, and says where and how to report it', async () => {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { bugs } = JSON.parse(text) as { bugs: string };
  const { message, advice } = messageOf(
    explainSystemError(new TypeError('made up')),
    (command) => `npx oauth-lessons ${command}`,
  );
  expect(message).toBe('oauth-lessons has a bug: made up');
  expect(advice).toContain(bugs);
  expect(advice).toContain('the command that you ran and the output of `npx oauth-lessons doctor`');
});

const file = (path: string): Promise<unknown> => writeFile(path, '');
const loop = (path: string): Promise<unknown> => symlink(path, path);
const pipe = (path: string): Promise<unknown> => promisify(execFile)('mkfifo', [path]);

describe.skipIf(process.platform === 'win32')('what is in the place of a file', () => {
  test.each([
    {
      what: 'a lock that is a file',
      name: 'db.json.lock',
      put: file,
      command: 'db prune',
      said: 'is in the way',
    },
    { what: 'a full lock', name: 'db.json.lock/a', put: file, command: 'db reset', said: 'is in the way' },
    { what: 'a link to itself', name: 'db.json', put: loop, command: 'db prune', said: 'db.json cannot' },
    {
      what: 'a pipe as package.json',
      name: 'package.json',
      put: pipe,
      command: 'check',
      said: 'not in a workspace',
    },
    {
      what: 'a pipe as model.js',
      name: 'save-token/model.js',
      put: pipe,
      command: 'reset',
      said: 'not a regular',
    },
    { what: 'a long name', name: 'x', put: file, command: `start ${'n'.repeat(300)}`, said: 'too long' },
  ])('$what is named, without a stack or a wait', async ({ name, put, command, said }) => {
    const { folder } = await newWorkspace(lessonText('solution.js'));
    const path = join(folder, name);
    await promisify(execFile)('rm', ['-f', path]);
    await mkdir(dirname(path), { recursive: true });
    await put(path);
    const { code, stderr } = await run(folder, command.split(' '));
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/has a bug| {4}at /);
    expect(code).toBe(2);
  });

  test.each(['progress.json', 'history/save-token/0001.json', 'history/save-token/reset.txt'])(
    'a pipe as %s keeps no command waiting',
    async (name) => {
      const { folder } = await newWorkspace(lessonText('solution.js'));
      const path = join(folder, '.oauth-lessons', name);
      await mkdir(dirname(path), { recursive: true });
      await pipe(path);
      for (const command of ['check', 'history', 'list', 'reset'])
        expect(await run(folder, [command])).toMatchObject({ code: 0 });
    },
  );

  test('a check keeps its verdict when the lock is not ours', async () => {
    const { folder } = await newWorkspace(lessonText('solution.js'));
    await writeFile(join(folder, 'db.json.lock'), '');
    const before = await readFile(join(folder, 'db.json'), 'utf8');
    const { code, stdout } = await run(folder, ['check']);
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Nothing was saved. ');
    expect(stdout).toContain('db.json.lock is in the way');
    expect(await readFile(join(folder, 'db.json'), 'utf8')).toBe(before);
  });
});

test.skipIf(process.platform === 'win32')('a full set of file descriptors is reported in words', async () => {
  const folder = await emptyFolder();
  const script = `ulimit -n 20 && exec '${process.execPath}' '${bin}' doctor`;
  const ended = promisify(execFile)('sh', ['-c', script], { cwd: folder });
  const { code, stdout, stderr } = (await ended.catch((error: unknown) => error)) as Record<string, unknown>;
  expect(code).toBe(2);
  expect(`${String(stdout)}${String(stderr)}`).not.toMatch(/has a bug| {4}at /);
});
