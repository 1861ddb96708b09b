import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everyLesson } from '../support/every-lesson.js';
import { lessonText } from '../support/lesson-files.js';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';

const withSecret = lessonText('solution.js').replace('{ id: client.clientId }', 'client');

async function workspaceWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await emptyFolder();
  await run(folder, ['start', '.']);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

function textOf(id: string, ...path: readonly [string, ...string[]]): string {
  const lesson = everyLesson.find((one) => one.id === id);
  if (!lesson) throw new Error(`There is no lesson ${id}.`);
  return lesson.files.text(...path);
}

interface Listed {
  readonly version: number;
  readonly attacks: readonly Readonly<Record<'lesson' | 'name' | 'title' | 'status', string>>[];
}

function statusesIn(stdout: string): Record<string, string> {
  const { attacks } = JSON.parse(stdout) as Listed;
  return Object.fromEntries(attacks.map(({ name, status }) => [name, status]));
}

describe('attacks', () => {
  test('lists all attacks, and how the code of the workspace does', async () => {
    const folder = await workspaceWith({
      'save-token/model.js': withSecret,
      'app/app.js': textOf('protect-a-route', 'wrong', 'refuse-remembered', 'logged-in.js'),
    });
    const { code, stdout } = await run(folder, ['attacks', '--json']);
    expect(code).toBe(1);
    const { version, attacks } = JSON.parse(stdout) as Listed;
    expect(version).toBe(1);
    expect(attacks.map(({ lesson, name, title }) => [lesson, name, title])).toEqual(
      everyLesson.flatMap(({ id, lesson }) => lesson.attacks.map(({ name, title }) => [id, name, title])),
    );
    expect(statusesIn(stdout)).toMatchObject({
      'renewed-by-another': 'withstood',
      'secret-from-database': 'fell',
      'wrong-secret': 'not reached',
      'secret-in-answer': 'not reached',
      'without-token': 'withstood',
      'after-another': 'fell',
    });
  });

  test('names the attack to look at, and saves nothing', async () => {
    const folder = await workspaceWith({ 'save-token/model.js': withSecret });
    const before = await readFile(join(folder, 'db.json'), 'utf8');
    const beside = await run(dirname(folder), ['attacks', folder, '--lesson', 'save-token', '--plain']);
    expect(beside.code).toBe(1);
    expect(beside.stdout).toContain('the thief gets through');
    expect(beside.stdout).toContain('trace --attack secret-from-database');
    expect(beside.stdout).not.toContain('wrong-secret');
    expect(await readFile(join(folder, 'db.json'), 'utf8')).toBe(before);
  });

  test('ends with 0 where no attack gets through', async () => {
    const folder = await workspaceWith({ 'app/app.js': textOf('token-endpoint', 'solution.js') });
    const { code, stdout } = await run(folder, ['attacks', 'app/app.js', '--json']);
    expect(code).toBe(0);
    expect(new Set(Object.values(statusesIn(stdout)))).toEqual(new Set(['withstood']));
  });

  test('plays an attack on a server request by request', async () => {
    const folder = await workspaceWith({
      'app/app.js': textOf('token-endpoint', 'wrong', 'wire-secret-told', 'client-record.js'),
    });
    const { code, stdout } = await run(folder, ['trace', '--attack', 'secret-in-answer', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      lesson: 'token-endpoint',
      attack: 'secret-in-answer',
      status: 'fell',
      scenes: [
        { isSafe: true, grant: 'client_credentials', status: 'granted' },
        { isSafe: true, grant: 'client_credentials', status: 'granted' },
        { isSafe: false, grant: 'client_credentials', status: 'granted' },
      ],
    });
  });

  test('a server that answers no client is not reached', async () => {
    const folder = await workspaceWith({ 'app/app.js': textOf('token-endpoint', 'starter.js') });
    const { stdout } = await run(folder, ['attacks', '--lesson', 'token-endpoint']);
    expect(stdout).toContain('not reached yet');
    const traced = await run(folder, ['trace', '--attack', 'secret-in-answer']);
    expect(traced.code).toBe(1);
    expect(traced.stdout).toContain('cannot be asked yet');
  });

  test('an unknown lesson is refused with a way out', async () => {
    const { code, stderr } = await run(await workspaceWith({}), ['attacks', '--lesson', 'save-tokn']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean');
  });

  test('without a workspace, a path is needed', async () => {
    const { code, stderr } = await run(await emptyFolder(), ['attacks']);
    expect(code).toBe(2);
    expect(stderr).toContain('name its path');
  });
});
