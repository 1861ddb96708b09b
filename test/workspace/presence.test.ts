import { spawn } from 'node:child_process';
import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { enterWorkspace } from '../../src/workspace/presence.js';
import { isRunning, markOfProcess } from '../../src/workspace/process-mark.js';
import { emptyFolder } from '../support/program.js';

const now = (): Date => new Date();
const onTaken = (): void => undefined;

describe('a note about a start that is none', () => {
  test.each(['', 'not JSON', '{"pid":-1}', '[]'])(
    '%j: nobody is there, and the note is ours',
    async (text) => {
      const folder = await emptyFolder();
      const file = join(folder, '.oauth-lessons', 'start.json');
      await mkdir(join(file, '..'));
      await writeFile(file, text);
      const presence = await enterWorkspace(
        { folder, databaseFile: join(folder, 'db.json') },
        { now, onTaken },
      );
      expect(presence.other).toBeUndefined();
      expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ pid: process.pid });
      await presence.end();
    },
  );
});

test('of two that come at the same moment one has it, and the other is told who', async () => {
  const folder = await emptyFolder();
  await mkdir(join(folder, '.oauth-lessons'));
  const workspace = { folder, databaseFile: join(folder, 'db.json') };
  const both = await Promise.all([1, 2].map(() => enterWorkspace(workspace, { now, onTaken })));
  const told = both.map(({ other }) => other?.pid);
  expect(told.sort()).toEqual([process.pid, undefined]);
  for (const presence of both) await presence.end();
});

// proper-lockfile fails both: it gives a stopped process's lock away, and keeps a killed one's.
test.skipIf(process.platform === 'win32')(
  'a start that is stopped still has the workspace, and one that was killed has it no more',
  async () => {
    const folder = await emptyFolder();
    const workspace = { folder, databaseFile: join(folder, 'db.json') };
    const note = join(folder, '.oauth-lessons', 'start.json');
    const enter = (): ReturnType<typeof enterWorkspace> => enterWorkspace(workspace, { now, onTaken });
    await mkdir(join(note, '..'));
    const ours = await enter();
    const { pid = 0 } = spawn('sleep', ['60']);
    const written = JSON.parse(await readFile(note, 'utf8')) as object;
    await ours.end();
    await writeFile(note, JSON.stringify({ ...written, id: 'other', pid, mark: await markOfProcess(pid) }));
    await utimes(note, 1, 1); // silent for a long time
    process.kill(pid, 'SIGSTOP');
    const stopped = await enter();
    expect(stopped.other).toMatchObject({ pid, place: 'here' });
    await stopped.end();
    process.kill(pid, 'SIGKILL');
    await vi.waitUntil(() => !isRunning(pid));
    const killed = await enter();
    expect(killed.other).toBeUndefined();
    await killed.end();
  },
);
