import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readJournal } from '../../src/workspace/journal.js';
import { textPlaceOf, workspaceIn } from '../../src/workspace/workspace.js';
import { emptyFolder } from '../support/program.js';
import { buildProgram } from '../support/build-program.js';

test('the last text is kept, and no other, whenever the process ends', async () => {
  const program = join(await emptyFolder(), 'keep.mjs');
  await buildProgram(new URL('keep-and-exit.ts', import.meta.url), program);
  for (let delayMs = 0; delayMs < 200; delayMs += 8) {
    const folder = await emptyFolder();
    const env = { ...process.env, UV_THREADPOOL_SIZE: '1' };
    const ended = promisify(execFile)(process.execPath, [program, folder, String(delayMs)], { env });
    await expect(ended).rejects.toMatchObject({ code: 7 });
    const { entries } = await readJournal(
      textPlaceOf(workspaceIn(folder), { id: 'save-token', subject: { type: 'function' } }),
    );
    expect(entries.map(({ text }) => text)).toEqual(['the last text']);
  }
});
