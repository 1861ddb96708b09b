import { readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { choose, finish, fromMenu, newWorkspace, type TestWorkspace } from '../support/journey.js';
import { lessonText } from '../support/lesson-files.js';
import { key, type TestTerminal } from '../support/terminal.js';

const solution = lessonText('solution.js');
const noteOf = ({ folder }: TestWorkspace): string => join(folder, '.oauth-lessons', 'start.json');

async function noteIn(workspace: TestWorkspace): Promise<Record<string, unknown>> {
  for (;;) {
    try {
      return JSON.parse(await readFile(noteOf(workspace), 'utf8')) as Record<string, unknown>;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

/** No other session has the workspace. */
const mayWrite = (terminal: TestTerminal): Promise<void> =>
  terminal.shows(/^(?![^]*(read-only|already open here))[^]*(Step \d of 5|All steps pass)/);

describe('a second start in the same workspace', () => {
  test('is told who is there and since when, and may leave', async () => {
    const workspace = await newWorkspace();
    const first = await workspace.start();
    await noteIn(workspace);
    const second = await workspace.start();
    await second.shows('start is already open here.');
    await second.shows(
      new RegExp(`process ${String(first.pid)} on this machine, started at \\d\\d:\\d\\d:\\d\\d`),
    );
    second.write(key.escape);
    expect(await second.ended()).toBe(0);
    await first.type('// goes on');
    await first.shows('// goes on');
  });

  test('looks: it follows each save, can type nothing, and may write when the other one has ended', async () => {
    const workspace = await newWorkspace();
    const first = await workspace.start();
    await noteIn(workspace);
    const second = await workspace.start();
    await choose(second, 'Look, read-only');
    await second.shows('(read-only)');
    await second.type('x');
    await second.shows('You cannot type');
    second.write(key.save);
    await second.shows('so nothing is saved');
    await writeFile(workspace.file, solution);
    await finish(first);
    await second.shows('All steps pass');
    expect(await workspace.text()).toBe(solution);
    const { tokens } = JSON.parse(await readFile(join(workspace.folder, 'db.json'), 'utf8')) as {
      tokens: unknown[];
    };
    expect(tokens).toHaveLength(3); // the second session saves none again

    first.write(key.leave);
    await first.ended();
    await second.shows('now you can write');
    await mayWrite(second);
    await second.type('// mine');
    await second.shows('(not saved)');
    second.write(key.save);
    await second.hides('(not saved)');
    expect(await workspace.text()).toContain('// mine');
  });

  test('takes over: the first one is told and ends clean, and what was typed there goes on', async () => {
    const workspace = await newWorkspace();
    const first = await workspace.start();
    await noteIn(workspace);
    await first.type('// typed in the first');
    await first.shows('// typed in the first');
    const second = await workspace.start();
    await choose(second, 'Take over');
    expect(await first.ended()).toBe(0);
    await first.shows('Another `start` took over.');
    expect(first.raw()).toContain('\u001b[?1049l');
    await second.shows('There is unsaved code from last time.');
    await choose(second, 'Continue with the unsaved code');
    await second.shows('(not saved)');
    await second.shows('// typed in the first');
    expect((await noteIn(workspace)).pid).toBe(second.pid);
    expect(await workspace.text()).not.toContain('typed');
  });

  test('takes over from the menu while it looks, also while the first one has its own menu open', async () => {
    const workspace = await newWorkspace();
    const first = await workspace.start();
    await noteIn(workspace);
    first.write(key.menu);
    await first.shows('What now?');
    const second = await workspace.start();
    await choose(second, 'Look, read-only');
    await second.shows('(read-only)');
    await fromMenu(second, 'Take over');
    expect(await first.ended()).toBe(0);
    await mayWrite(second);
    await second.type('// mine');
    await second.shows('(not saved)');
  });

  test('takes over from one that is stopped, and what that one types later is not lost either', async () => {
    const workspace = await newWorkspace();
    const first = await workspace.start();
    await noteIn(workspace);
    first.signal('SIGSTOP');
    const second = await workspace.start();
    await choose(second, 'Take over');
    await mayWrite(second);
    await second.type('// second');
    await second.shows('(not saved)');
    first.write('// first');
    first.signal('SIGCONT');
    expect(await first.ended()).toBe(0);
    await second.type('!');
    await second.shows('// second!');
    second.write(key.leave);
    await second.ended();
    const third = await workspace.start();
    await third.shows('// second!');
  });
});

describe('what an ended start left behind', () => {
  test('is no hindrance: the process is gone', async () => {
    const workspace = await newWorkspace();
    const first = await workspace.start();
    await noteIn(workspace);
    first.kill();
    await first.ended();
    const second = await workspace.start();
    await second.type('// free');
    await second.shows('// free');
  });

  test('is no hindrance: another process has its number by now', async () => {
    const workspace = await newWorkspace();
    const first = await workspace.start();
    const note = await noteIn(workspace);
    first.write(key.leave);
    await first.ended();
    // This process runs, but it is not the note's.
    await writeFile(noteOf(workspace), JSON.stringify({ ...note, pid: process.pid }));
    const second = await workspace.start();
    await second.type('// free');
    await second.shows('// free');
  });

  test('on another machine: what is known is told, and it can be taken over', async () => {
    const workspace = await newWorkspace();
    const first = await workspace.start();
    const note = await noteIn(workspace);
    first.write(key.leave);
    await first.ended();
    const far = { ...note, id: 'far', pid: 77, host: 'bella', numbering: `not ${hostname()}` };
    await writeFile(noteOf(workspace), JSON.stringify(far));
    const second = await workspace.start();
    await second.shows('process 77 on another machine or in a container (bella)');
    await second.shows(/may\s+still\s+be\s+running/);
    await choose(second, 'Take over');
    await mayWrite(second);
    await second.type('// mine');
    await second.shows('(not saved)');
  });
});
