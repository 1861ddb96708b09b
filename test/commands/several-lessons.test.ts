import { copyFileSync, mkdirSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/program.js';
import { run, type Ran } from '../support/run.js';
import { programWithThree, solutions } from '../support/two-lessons.js';

type LessonId = keyof typeof solutions;

let program = '';
beforeAll(async () => {
  program = await programWithThree();
});

function tool(folder: string, ...args: string[]): Promise<Ran> {
  return run(folder, args, {}, { program });
}

/** A workspace in `w`, where these lessons are solved. */
async function workspaceWith(...solved: readonly LessonId[]): Promise<string> {
  const folder = await emptyFolder();
  await tool(folder, 'start', 'w');
  const workspace = join(folder, 'w');
  for (const id of solved) solve(workspace, id);
  return workspace;
}

function solve(workspace: string, id: LessonId): void {
  mkdirSync(join(workspace, id), { recursive: true });
  copyFileSync(solutions[id], join(workspace, id, 'model.js'));
}

interface Line {
  readonly id: string;
  readonly file: string;
  readonly status: string;
}

/** `save-token passed`, in the order of the report. */
async function checked(folder: string, ...args: string[]): Promise<{ code: number | null; found: string[] }> {
  const { code, stdout } = await tool(folder, 'check', ...args, '--reporter', 'json');
  const { lessons } = JSON.parse(stdout) as { lessons: Line[] };
  return { code, found: lessons.map(({ id, status }) => `${id} ${status}`) };
}

describe.concurrent('check of a workspace', () => {
  test('judges the lessons that were begun, and ends with 0 when they pass', async () => {
    const workspace = await workspaceWith('save-token');
    expect(await checked(workspace)).toEqual({ code: 0, found: ['save-token passed'] });
    solve(workspace, 'get-client');
    expect(await checked(workspace)).toEqual({
      code: 0,
      found: ['save-token passed', 'get-client passed'],
    });
    await writeFile(join(workspace, 'get-client', 'model.js'), '// begun\n');
    expect(await checked(workspace)).toEqual({ code: 1, found: ['save-token passed', 'get-client failed'] });
  });

  test('judges the first lesson where none was begun: not yet', async () => {
    expect(await checked(await workspaceWith())).toEqual({ code: 1, found: ['save-token failed'] });
  });

  test('does the same where the first lesson has no folder', async () => {
    const workspace = await workspaceWith();
    await rm(join(workspace, 'save-token'), { recursive: true });
    expect(await checked(workspace)).toEqual({ code: 1, found: ['save-token failed'] });
  });

  test('judges all lessons with --all, and says how to begin one', async () => {
    const workspace = await workspaceWith('save-token', 'validate-scope');
    expect(await checked(workspace, '--all')).toEqual({
      code: 1,
      found: ['save-token passed', 'get-client failed', 'validate-scope passed'],
    });
    const { stdout } = await tool(workspace, 'check', '--all');
    expect(stdout).toContain('The lesson get-client was not begun: there is no folder get-client.');
    expect(stdout).toContain('`oauth-lessons start --lesson get-client` begins it.');
    expect(stdout).toContain('2 of 3 files pass, 1 does not yet.');
    solve(workspace, 'get-client');
    expect((await checked(workspace, '--all')).code).toBe(0);
  });

  test('judges one lesson with --lesson; one that was not begun cannot be judged', async () => {
    const workspace = await workspaceWith('save-token');
    expect(await checked(workspace, '--lesson', 'save-token')).toEqual({
      code: 0,
      found: ['save-token passed'],
    });
    const { code, stderr } = await tool(workspace, 'check', '--lesson', 'get-client');
    expect(code).toBe(2);
    expect(stderr).toContain('The lesson get-client was not begun');
    expect(stderr).toContain('start --lesson get-client');
  });

  test('judges the lesson of a folder or a file that is named', async () => {
    const workspace = await workspaceWith('save-token', 'get-client');
    for (const path of ['get-client', join('get-client', 'model.js')])
      expect(await checked(workspace, path)).toEqual({ code: 0, found: ['get-client passed'] });
  });

  test('judges the begun lessons of each workspace of a pattern', async () => {
    const folder = await emptyFolder();
    for (const name of ['ada', 'grace']) await tool(folder, 'start', join('class', name));
    solve(join(folder, 'class', 'ada'), 'save-token');
    solve(join(folder, 'class', 'ada'), 'get-client');
    expect(await checked(folder, 'class/*')).toEqual({
      code: 1,
      found: ['save-token passed', 'get-client passed', 'save-token failed'],
    });
  });

  test('counts a file that was deleted as begun', async () => {
    const workspace = await workspaceWith('get-client');
    await rm(join(workspace, 'save-token', 'model.js'));
    expect(await checked(workspace)).toEqual({
      code: 2,
      found: ['save-token unjudged', 'get-client passed'],
    });
  });

  test('refuses --all together with --lesson', async () => {
    const workspace = await workspaceWith();
    const { code, stderr } = await tool(workspace, 'check', '--all', '--lesson', 'get-client');
    expect([code, stderr]).toEqual([2, '--all and --lesson exclude each other.\nUse one of them.\n']);
  });
});

const getClient = `exports.getClient = (clientId, clientSecret) =>
  db.clients.find((one) => one.clientId === clientId && one.clientSecret === clientSecret);
`;
const validateScope = 'exports.validateScope = (user, client, scope) => scope || [];\n';
const head = "const db = require('./db.js');\n";

describe.concurrent('check of a file of one’s own', () => {
  const own: readonly (readonly [what: string, source: string, code: number, found: string[]])[] = [
    ['one function', head + getClient, 0, ['get-client passed']],
    ['two functions', head + getClient + validateScope, 0, ['get-client passed', 'validate-scope passed']],
    [
      'a function that is wrong',
      `${head}${getClient}exports.validateScope = () => {};\n`,
      1,
      ['get-client passed', 'validate-scope failed'],
    ],
    ['a name in a comment only', `// saveToken\n${head}${getClient}`, 0, ['get-client passed']],
    ['no function of a lesson', 'exports.other = 1;\n', 1, ['save-token failed']],
    ['a syntax error', `${head}${getClient}${validateScope}(`, 1, ['get-client failed']],
  ];

  test.each(own)('with %s is judged by the lessons whose function it holds', async (...row) => {
    const [_what, source, code, found] = row;
    const folder = await emptyFolder();
    await writeFile(join(folder, 'own.js'), source);
    expect(await checked(folder, 'own.js')).toEqual({ code, found });
    await mkdir(join(folder, 'app'));
    await writeFile(join(folder, 'app', 'model.js'), source);
    expect(await checked(folder, 'app')).toEqual({ code, found });
    expect((await checked(folder, 'own.js', '--lesson', 'get-client')).found).toHaveLength(1);
  });

  test('says which function its requests lack, once, and as no finding', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'own.js'), head + getClient + validateScope);
    const { stdout } = await tool(folder, 'check', 'own.js');
    const lacking = 'Your model has no saveToken, which every token request calls last.';
    expect(stdout.split(lacking)).toHaveLength(2);
    expect(stdout).toContain('2 of 2 lessons pass.');
    const { stdout: json } = await tool(folder, 'check', 'own.js', '--reporter', 'json');
    const { lessons } = JSON.parse(json) as { lessons: { remark?: string }[] };
    expect(lessons.map(({ remark }) => remark)).toEqual([undefined, lacking]);
    await writeFile(
      join(folder, 'spread.js'),
      `${head}module.exports = { ...db, getClient() {}, getUser() {} };`,
    );
    expect((await tool(folder, 'check', 'spread.js')).stdout).not.toContain('Your model has');
  });
});
