import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { newWorkspace } from '../support/journey.js';
import { key } from '../support/terminal.js';

const command = promisify(execFile);
const pasteStart = '\u001b[200~';

/** Linux refuses while a file is open for writing: `start` keeps unsaved code and its own mark on this disk. */
async function makeReadOnly(folder: string): Promise<void> {
  for (;;) {
    try {
      await command('mount', ['-o', 'remount,ro', folder]);
      return;
    } catch (error) {
      if (!String(error).includes('busy')) throw error;
    }
  }
}

describe.skipIf(process.platform === 'win32')('start goes on', () => {
  test.each([
    ['Ctrl-C', key.leave],
    ['Esc', key.escape],
  ])('after a paste without an end: %s works, and the text is kept', async (_what, pressed) => {
    const workspace = await newWorkspace();
    const terminal = await workspace.start();
    terminal.write(`${pasteStart}abc`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    terminal.write(pressed);
    if (pressed === key.escape) {
      await terminal.shows('abc');
      terminal.write(key.leave);
    }
    expect(await terminal.ended()).toBe(130);
    const again = await workspace.start();
    await again.shows('abc');
    again.write(key.leave);
    await again.ended();
  });

  test('when a pipe replaces model.js', async () => {
    const workspace = await newWorkspace();
    const terminal = await workspace.start();
    await terminal.type('q');
    await rm(workspace.file);
    await command('mkfifo', [workspace.file]);
    await terminal.shows('not a regular');
    terminal.write(key.save);
    await terminal.type('w');
    await terminal.shows('qw');
    terminal.write(key.leave);
    expect(await terminal.ended()).toBe(130);
  });

  // `root` ignores the mode of a folder, so the folder is a disk of its own.
  test.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
    'when its disk becomes read-only, and when it begins on one',
    async () => {
      const workspace = await newWorkspace();
      const { folder } = workspace;
      await command('cp', ['-r', folder, `${folder}-copy`]);
      await command('mount', ['-t', 'tmpfs', 'tmpfs', folder]);
      try {
        await command('cp', ['-rT', `${folder}-copy`, folder]);
        const terminal = await workspace.start();
        await terminal.type('q');
        const note = await readFile(join(folder, '.oauth-lessons', 'start.json'), 'utf8');
        await makeReadOnly(folder);
        terminal.write(key.save);
        await terminal.shows('read-only');
        await terminal.type('w');
        await terminal.shows('qw');
        await command('mount', ['-o', 'remount,rw', folder]);
        terminal.write(key.save);
        await terminal.hides('(not saved)');
        expect(await workspace.text()).toContain('qw');
        terminal.write(key.leave);
        await terminal.ended();
        await writeFile(join(folder, '.oauth-lessons', 'start.json'), note);
        await makeReadOnly(folder);
        const second = await workspace.start();
        await new Promise((resolve) => setTimeout(resolve, 2_500));
        second.write(key.leave);
        expect(await second.ended()).toBe(130);
        expect(second.raw()).not.toContain('taken over');
      } finally {
        await command('umount', ['-l', folder]);
      }
    },
  );
});
