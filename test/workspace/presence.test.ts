import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { enterWorkspace } from '../../src/workspace/presence.js';
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
