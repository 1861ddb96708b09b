import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { nextHint } from '../../src/workspace/progress/next-hint.js';
import { progressOf, readProgress, updateProgress } from '../../src/workspace/progress/progress.js';
import { standingAfter } from '../../src/workspace/progress/standing.js';
import { createWorkspace } from '../../src/workspace/create-workspace.js';
import { findWorkspace, lessonFile, locate, type Workspace } from '../../src/workspace/workspace.js';
import { emptyFolder } from '../support/program.js';

const content = {
  lessons: [{ id: 'one', starter: '// start\n', subject: { type: 'function' as const } }],
  database: fileURLToPath(new URL('../../data/db.json', import.meta.url)),
};

async function newWorkspace(): Promise<Workspace> {
  return createWorkspace(join(await emptyFolder(), 'w'), content);
}

describe('a workspace', () => {
  test('has a folder a lesson, the database, and a package.json that keeps its files CommonJS', async () => {
    const { folder } = await newWorkspace();
    expect((await readdir(folder)).sort()).toEqual([
      '.gitignore',
      '.oauth-lessons',
      'README.md',
      'db.json',
      'one',
      'package.json',
    ]);
    expect((await readdir(join(folder, 'one'))).sort()).toEqual(['db.js', 'model.js']);
    expect(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))).toMatchObject({
      private: true,
      type: 'commonjs',
    });
  });

  test('gets back what is missing, and keeps what is there', async () => {
    const workspace = await newWorkspace();
    await writeFile(lessonFile(workspace, { id: 'one', subject: { type: 'function' } }), 'mine');
    await rm(join(workspace.folder, 'README.md'));
    await createWorkspace(workspace.folder, content);
    expect(await readFile(lessonFile(workspace, { id: 'one', subject: { type: 'function' } }), 'utf8')).toBe(
      'mine',
    );
    expect(await readdir(workspace.folder)).toContain('README.md');
  });

  test('is not made among somebody’s other files', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'thesis.txt'), '');
    await expect(createWorkspace(folder, content)).rejects.toThrow('not empty');
    expect(await readdir(folder)).toEqual(['thesis.txt']);
  });

  test('is found from anywhere inside, and a lesson’s file knows where it belongs', async () => {
    const workspace = await newWorkspace();
    expect(findWorkspace(join(workspace.folder, 'one'))).toEqual(workspace);
    expect(findWorkspace(join(workspace.folder, '..'))).toBeUndefined();
    expect(locate(lessonFile(workspace, { id: 'one', subject: { type: 'function' } }))).toEqual({
      workspace,
      folderName: 'one',
    });
    expect(locate(join(workspace.folder, 'one'))).toEqual({ workspace, folderName: 'one' });
    expect(locate(join(workspace.folder, '..', 'model.js'))).toBeUndefined();
  });
});

describe('the workspace of a command', () => {
  test('is the one around the folder, else ./oauth-lessons', async () => {
    const folder = await emptyFolder();
    const beside = await createWorkspace(join(folder, 'oauth-lessons'), content);
    const other = await createWorkspace(join(folder, 'other'), content);
    expect(findWorkspace(folder)).toEqual(beside);
    expect(findWorkspace(join(folder, 'oauth-lessons', 'one'))).toEqual(beside);
    const inside = await createWorkspace(join(other.folder, 'oauth-lessons'), content);
    expect(findWorkspace(other.folder)).toEqual(other);
    expect(findWorkspace(inside.folder)).toEqual(inside);
  });

  test('is not a folder of that name with other files', async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, 'oauth-lessons'));
    await writeFile(join(folder, 'oauth-lessons', 'package.json'), '{ "name": "oauth-lessons" }');
    expect(findWorkspace(folder)).toBeUndefined();
  });
});

describe('progress', () => {
  test('is kept for each lesson, also by several at once', async () => {
    const workspace = await newWorkspace();
    await Promise.all(
      Array.from({ length: 8 }, () =>
        updateProgress(workspace, 'one', (old) => ({ ...old, attempts: old.attempts + 1 })),
      ),
    );
    expect(progressOf(readProgress(workspace), 'one').attempts).toBe(8);
    expect(progressOf(readProgress(workspace), 'other')).toEqual({
      passed: [],
      attempts: 0,
      spentMs: 0,
      hints: {},
    });
  });

  test('that is broken counts as none', async () => {
    const workspace = await newWorkspace();
    await writeFile(join(workspace.folder, '.oauth-lessons', 'progress.json'), '{ "lessons": 5 }');
    expect(readProgress(workspace)).toEqual({ lessons: {} });
    await updateProgress(workspace, 'one', (old) => ({ ...old, passed: ['declare'] }));
    expect(progressOf(readProgress(workspace), 'one').passed).toEqual(['declare']);
  });

  test('that cannot be written fails nothing', async () => {
    const workspace = await newWorkspace();
    await rm(join(workspace.folder, '.oauth-lessons'), { recursive: true });
    await writeFile(join(workspace.folder, '.oauth-lessons'), 'a file in the way');
    await updateProgress(workspace, 'one', (old) => ({ ...old, passed: ['declare'] }));
    expect(readProgress(workspace)).toEqual({ lessons: {} });
  });

  test('hints go on from where they were, and begin anew behind the last', async () => {
    const workspace = await newWorkspace();
    const given = await hints(workspace, 4);
    expect(given).toEqual(['a', 'b', 'c', 'a']);
  });

  test('hints are for what the last check found, and counted by what they are for', async () => {
    const workspace = await newWorkspace();
    expect(await hints(workspace, 1)).toEqual(['a']);
    await updateProgress(workspace, 'one', (old) => ({ ...old, problem: 'odd' }));
    expect(await hints(workspace, 2)).toEqual(['x', 'y']);
    await updateProgress(workspace, 'one', (old) => ({ ...old, problem: 'without-hints' }));
    expect(await hints(workspace, 1)).toEqual(['b']);
  });

  test('what a check found is its first problem', () => {
    const finding = (kind: string, severity: 'problem' | 'advice') => ({
      kind,
      severity,
      message: '',
      fix: '',
    });
    const step = { title: '', id: 'a' };
    expect(
      standingAfter({
        steps: [
          { ...step, status: 'passed', findings: [finding('nice', 'advice')] },
          { ...step, id: 'b', status: 'failed', findings: [finding('bad', 'problem')] },
          { ...step, id: 'c', status: 'blocked', findings: [] },
        ],
      }),
    ).toEqual({ passed: ['a'], problem: 'bad' });
    const isBroken = { ...step, status: 'failed', findings: [finding('syntax-other', 'problem')] } as const;
    expect(standingAfter({ steps: [isBroken] }, ['a', 'b'])).toEqual({
      passed: ['a', 'b'],
      problem: 'syntax-other',
    });
    expect(standingAfter({ steps: [] })).toEqual({ passed: [], problem: undefined });
  });
});

async function hints(workspace: Workspace, count: number): Promise<string[]> {
  const lesson = {
    id: 'one',
    hintsOn: (kind: string) => (kind === 'odd' ? (['x', 'y', 'z'] as const) : undefined),
  };
  const given: string[] = [];
  for (let turn = 0; turn < count; turn += 1)
    given.push((await nextHint(workspace, lesson, { id: 'declare', hints: ['a', 'b', 'c'] })).text);
  return given;
}

test.skipIf(process.getuid?.() === 0)('a folder that may not be written is told', async () => {
  const folder = await emptyFolder();
  await mkdir(join(folder, 'locked'));
  await chmod(join(folder, 'locked'), 0o555);
  await expect(createWorkspace(join(folder, 'locked', 'w'), content)).rejects.toThrow(
    'you do not have permission',
  );
});
