import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeSettings, readSettings } from '../../src/workspace/settings.js';
import type { Workspace } from '../../src/workspace/workspace.js';
import { emptyFolder } from '../support/program.js';

const workspaceIn = (folder: string): Workspace => ({ folder, databaseFile: join(folder, 'db.json') });

test('the mouse is on until it is switched off, and that is remembered', async () => {
  const workspace = workspaceIn(await emptyFolder());
  expect(readSettings(workspace)).toEqual({ mouse: true });
  await changeSettings(workspace, { mouse: false });
  expect(readSettings(workspace)).toEqual({ mouse: false });
});

test.each(['', '{', '[]', '{"mouse": "yes"}'])('a broken file counts as none: %s', async (text) => {
  const workspace = workspaceIn(await emptyFolder());
  await mkdir(join(workspace.folder, '.oauth-lessons'));
  await writeFile(join(workspace.folder, '.oauth-lessons', 'settings.json'), text);
  expect(readSettings(workspace)).toEqual({ mouse: true });
});
